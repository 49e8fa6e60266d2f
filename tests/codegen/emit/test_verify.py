"""The third lock: code that no template writes does not pass, wherever it would stand."""

from __future__ import annotations

import pytest

from codegen.emit.kinds import ALLOWED, FileKind
from codegen.emit.verify import UnexpectedCodeError, verify

MODEL = '''"""Doc."""

from __future__ import annotations

import apsara_core.schema as _s


@_s.model
class A(_s.Object):
    """Doc."""

    b: str | None = _s.field("B", _s.Text(), default=None)
    """Doc."""
'''


def test_what_the_template_writes_passes() -> None:
    verify("models/a.py", MODEL, "model")


@pytest.mark.parametrize(
    "code",
    [
        "import os",
        "from os import abort",
        "from ...evil import x",
        "__import__('os').abort()",
        "print(1)",
        "x = _s.field.__globals__",
        "x = _s.field('a')['b']()",
        "exec('1')",
        "x = (lambda: 0)()",
        "x = [a for a in (1, 2)]",
        "while True:\n    pass",
        "def f() -> None:\n    pass",
        "async def f() -> None:\n    pass",
        "try:\n    pass\nfinally:\n    pass",
        "with a:\n    pass",
        "x = a if b else c",
        "x = f'{a}'",
        "assert a",
        "raise a",
        "del a",
        "global a",
        "a += 1",
        "x = __builtins__",
        "class B(metaclass=print()):\n    pass",
        "a.b = 1",
        "1 + 1",
        "(yield)",
    ],
)
@pytest.mark.parametrize("kind", ["model", "operation", "service"])
def test_code_that_no_template_writes_is_refused(code: str, kind: FileKind) -> None:
    with pytest.raises(UnexpectedCodeError, match=r"models/a\.py"):
        verify("models/a.py", f"{MODEL}\n{code}\n", kind)


@pytest.mark.parametrize("kind", list(ALLOWED))
def test_no_kind_of_file_may_call_or_import_anything_else(kind: FileKind) -> None:
    for code in ("import os", "open('x')", "eval('1')", "getattr(a, 'b')", "__import__('os')"):
        with pytest.raises(UnexpectedCodeError):
            verify("x.py", f'"""Doc."""\n{code}\n', kind)


@pytest.mark.parametrize("source", ["def", "x = '\n", "\x00", "(" * 5000])
def test_what_is_no_python_is_our_fault_and_says_so(source: str) -> None:
    with pytest.raises(UnexpectedCodeError, match="a fault of the generator"):
        verify("x.py", source, "model")
