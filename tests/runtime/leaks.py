"""Where a program could lose a secret: everything that an error shows or drags along."""

from __future__ import annotations

import pickle
import traceback


def everything_about(error):
    """What a log, a crash reporter or a cache could take down of *error*."""
    yield str(error)
    yield repr(error)
    yield repr(vars(error))
    yield repr(error.args)
    yield repr(pickle.dumps(error))
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    yield "".join(report.format())
    link = error
    while link is not None:
        yield repr(vars(link)) + repr(link) + str(link)
        for value in vars(link).values():
            yield repr(getattr(value, "__dict__", ""))
        yield from deep_locals(link.__traceback__)
        link = link.__cause__ or link.__context__


def deep_locals(frames):
    """What crash reporters do that look into objects: the attributes of the local variables too."""
    while frames is not None:
        if "/tests/" not in frames.tb_frame.f_code.co_filename:
            for value in frames.tb_frame.f_locals.values():
                yield repr(value)
                yield repr(getattr(value, "__dict__", ""))
        frames = frames.tb_next
