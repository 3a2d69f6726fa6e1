package interp

import (
	"slices"
	"strings"

	"gilplay/vm/object"
)

// recentModules are the top-level modules of 3.13's library
// (sys.stdlib_module_names without those that begin with _); formerModules are
// those of 2.7, 3.9 and 3.10 that it has no more. A name that is in neither was
// mistyped.
const (
	recentModules = ` abc antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar
cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars
copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email encodings ensurepip
enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath getopt
getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib inspect io
ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap
modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb
pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched
secrets select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile
sre_constants sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog
tabnanny tarfile tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace
traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave
weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo `
	formerModules = ` BaseHTTPServer ConfigParser Cookie HTMLParser Queue ScrolledText SimpleHTTPServer SocketServer StringIO
Tkinter UserDict UserList UserString aifc anydbm asynchat asyncore audioop binhex cPickle cStringIO cgi cgitb
chunk commands cookielib copy_reg crypt distutils dumbdbm future_builtins htmlentitydefs httplib imghdr imp
lib2to3 mailcap md5 mimetools msilib multifile nis nntplib ossaudiodev pipes robotparser sets sha smtpd sndhdr
spwd sunau telnetlib thread urllib2 urlparse uu whichdb xdrlib xmlrpclib `
)

func isListed(list, name string) bool {
	return strings.Contains(strings.ReplaceAll(list, "\n", " "), " "+name+" ")
}

// moduleNotFound raises CPython's error, which for a module that CPython would
// have found says what there is instead.
func (in *Interp) moduleNotFound(name string) {
	message := "No module named '" + name + "'"
	if isListed(recentModules, name) || isListed(formerModules, name) {
		names := in.ModuleNames()
		if at := slices.Index(names, "builtins"); in.D.Classic && at >= 0 {
			names[at] = "__builtin__"
		}
		slices.Sort(names)
		names = slices.DeleteFunc(names, func(n string) bool { return n[0] == '_' })
		message += " (not supported here, because only a part of Python's library runs in this playground: " +
			strings.Join(names, ", ") + ")"
	}
	in.Raise(object.ModuleNotFoundError, message)
	if d := in.ownDict(in.exc); d != 0 {
		in.put(d, "name", in.RetStr(name))
	}
}
