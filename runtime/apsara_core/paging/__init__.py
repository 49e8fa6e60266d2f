"""Walking through a list that is answered page by page.

`walk` decides which page comes next and when the list has ended, `cursor` says where a walk stands
as a text, and the iterators do what is left: they send.
"""
