"""Names that two files of one library both have for themselves. Builds that merge sources (CMAKE_UNITY_BUILD) put them into
one file, sooner or later: which files meet changes with every new one, so this looks at all of a folder."""

import re
from collections import defaultdict

NAMESPACE = re.compile(r"(?:inline )?namespace(?: (?P<name>[\w:]+))?\s*\{\s*$")
TYPE = re.compile(r"(?:struct|class|enum class|enum)\s+(\w+)(?!.*;\s*$)|using\s+(\w+)\s*=")
VALUE = re.compile(r"[\w:<>,&*\s\[\]]*[\s&*>](\w+)\s*(?:=|\{|;|\[)")
FUNCTION = re.compile(r"[\w:<>,&*\s\[\]]*[\s&*>](\w+)\((.*?)\)\s*(?:const\s*)?(?:noexcept\s*)?[{;]", re.DOTALL)
NOT_OURS = re.compile(r"(?:\s|template|namespace|using namespace|friend|return|extern|TEST|INSTANTIATE|TRATO_|RC_|Q_|#|\}|\{|//|/\*)")


def signature(parameters):
    """The types alone: a second function of the same name but other parameters is an overload."""
    parts = re.sub(r"\s*=[^,]*", "", parameters).split(",")
    return tuple(re.sub(r"(?<=[\w>&*\s])\b\w+$", "", part.strip()).replace(" ", "") or part.strip() for part in parts)


def own_names(text):
    """(line, namespace, name as the compiler tells it apart) of each definition in an unnamed namespace or static."""
    spaces, depth = [], 0
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        space = NAMESPACE.match(line)
        if space:
            spaces.append(space["name"] or "")
        elif depth == len(spaces) and line and ("" in spaces or line.startswith("static ")) and not NOT_OURS.match(line):
            name = definition(line, "\n".join(lines[number - 1:number + 7]))
            if name:
                yield number, "::".join(space for space in spaces if space), name
        depth += line.count("{") - line.count("}")
        del spaces[max(depth, 0):]


def definition(line, following):
    if found := TYPE.match(line):
        return found[1] or found[2]
    if "(" not in line.split("=")[0].split("{")[0]:
        found = VALUE.match(line)
        return found[1] if found else None
    found = FUNCTION.match(following)
    return (found[1],) + signature(found[2]) if found else None


def clashes(root, layers, plain):
    """Yields (file, line, text) for each name that an earlier file of the same library has too. `plain` takes comments and
    strings out of a text."""
    libraries = sorted(file.parent for layer in layers for file in (root / layer).rglob("CMakeLists.txt"))
    seen = defaultdict(dict)
    for layer in layers:
        for file in sorted((root / layer).rglob("*.cpp")):
            homes = [folder for folder in libraries if folder in file.parents]
            home = max(homes, key=lambda folder: len(folder.parts)) if homes else file.parent
            if file.name in ("main.cpp", "guimain.cpp") or home.name == "bench":
                continue
            for number, space, name in own_names(plain(file.read_text(encoding="utf-8"))):
                before = seen[(home, space)].setdefault(name, file)
                if before != file:
                    word = name if isinstance(name, str) else name[0]
                    yield file, number, f"{word} is also in {before.name}: merged sources need a name that says whose it is"
