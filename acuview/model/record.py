"""Frozen values with named fields: `typing.NamedTuple`, made without running the compiler.

`NamedTuple` compiles a `__new__` for every class, 0.14 ms each: 12 ms of every start for the
eighty-odd classes that the first picture needs. These classes behave the same (fields, defaults,
keywords, equality, matching, `_replace`, `_asdict`, `_make`), and type checkers see `NamedTuple`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["Record"]

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    from collections import _tuplegetter

    class _Kind(type):
        """Turns the annotations of a class into fields of a tuple."""

        def __new__(cls, name, bases, space):
            if not bases:
                return super().__new__(cls, name, (tuple,), {**space, "__slots__": ()})
            fields = tuple(space.get("__annotations__", ()))
            defaults = {field: space.pop(field) for field in fields if field in space}
            given = tuple(defaults)
            if given != fields[len(fields) - len(given) :]:
                msg = f"a field of {name} without a default follows one with a default"
                raise TypeError(msg)
            for number, field in enumerate(fields):
                space[field] = _tuplegetter(number, "")
            space |= {
                "__slots__": (),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
            }
            return super().__new__(cls, name, bases, space)

    class Record(metaclass=_Kind):
        """A tuple with named fields; the base of every value of the model."""

        _fields = ()
        _field_defaults = {}  # noqa: RUF012 - filled by the metaclass, never changed

        def __new__(cls, *values, **named):
            """Takes a value for each field, in order or by name."""
            fields = cls._fields
            if named or len(values) != len(fields):
                values = cls._arranged(values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _arranged(cls, values, named):
            fields, defaults = cls._fields, cls._field_defaults
            if not values and named.keys() == set(fields):
                return map(named.__getitem__, fields)
            if len(values) > len(fields):
                msg = f"{cls.__name__} takes {len(fields)} values, not {len(values)}"
                raise TypeError(msg)
            out = list(values)
            for field in fields[len(values) :]:
                if field in named:
                    out.append(named.pop(field))
                elif field in defaults:
                    out.append(defaults[field])
                else:
                    msg = f"{cls.__name__} lacks {field!r}"
                    raise TypeError(msg)
            if named:
                msg = f"{cls.__name__} has no field {next(iter(named))!r}, or was given it twice"
                raise TypeError(msg)
            return out

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named):
            out = self._make(named.pop(field, old) for field, old in self._asdict().items())
            if named:
                msg = f"{type(self).__name__} has no field {next(iter(named))!r}"
                raise TypeError(msg)
            return out

        def __repr__(self):
            inner = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({inner})"

        def __getnewargs__(self):
            return tuple(self)
