"""Groups of characters, and templates."""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Every word with a capital, joined by sep or single spaces."""
    return (sep or ' ').join(word.capitalize() for word in s.split(sep))


_ABSENT = object()


class Template:
    """Text in which $name and ${name} stand for values and $$ for a dollar."""

    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        # Triples (text, name or None, the placeholder as written).
        text, delimiter = self.template, self.delimiter
        start = 0
        while True:
            at = text.find(delimiter, start)
            if at < 0:
                yield text[start:], None, ''
                return
            after = at + len(delimiter)
            if text.startswith(delimiter, after):
                yield text[start:after], None, ''
                start = after + len(delimiter)
                continue
            braced = text.startswith('{', after)
            first = end = after + braced
            while end < len(text) and _in_name(text[end], end == first):
                end += 1
            if end == first or braced and not text.startswith('}', end):
                yield text[start:at], _ABSENT, delimiter
                start = after
                continue
            name = text[first:end]
            end += braced
            yield text[start:at], name, text[at:end]
            start = end

    def _invalid(self, before):
        lines = self.template[:before + 1].splitlines(keepends=True)
        column = before - len(''.join(lines[:-1])) + 1
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (max(len(lines), 1), column))

    def _replace(self, args, kwds, safe):
        if len(args) > 1:
            raise TypeError('Too many positional arguments')
        mapping = {**args[0], **kwds} if args and kwds and isinstance(args[0], dict) else args[0] if args else kwds
        out, before = '', 0
        for text, name, written in self._pieces():
            out += text
            before += len(text)
            if name is _ABSENT:
                if not safe:
                    self._invalid(before)
                out += written
            elif name is not None:
                try:
                    value = kwds[name] if name in kwds else mapping[name]
                    out += str(value)
                except KeyError:
                    if not safe:
                        raise
                    out += written
            before += len(written)
        return out

    def substitute(self, /, *args, **kwds):
        """The text with values from a mapping and keywords; KeyError if one is missing."""
        return self._replace(args, kwds, False)

    def safe_substitute(self, /, *args, **kwds):
        """substitute that leaves alone what it cannot replace."""
        return self._replace(args, kwds, True)


def _in_name(c, first):
    return c == '_' or c in ascii_letters or not first and c in digits


class Formatter:
    """str.format in pieces that a subclass can replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for text, name, spec, conversion in self.parse(format_string):
            if text:
                result.append(text)
            if name is None:
                continue
            if name == '':
                if auto is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = str(auto)
                auto += 1
            elif name.isdigit():
                if auto:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto = False
            obj, key = self.get_field(name, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion in ('s', 'r', 'a'):
            return {'s': str, 'r': repr, 'a': ascii}[conversion](value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        from _support import parse_format
        return parse_format(format_string)

    def get_field(self, field_name, args, kwargs):
        from _support import parse_field
        first, rest = parse_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first
