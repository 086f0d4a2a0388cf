"""What a package of an SDK says of its operations, read from its source text: nothing of it is imported or run."""

import ast
import html
import json
import pathlib
import re
import stat
import sys
import zipfile


# More text than any SDK has, unpacked.
MOST = 1 << 27


def texts(source, folder):
    """The modules below a folder of a wheel or of an unpacked package, sorted by their names; links are not followed."""
    path = pathlib.Path(source)
    if path.is_dir():
        known = {file.relative_to(path).as_posix(): file for file in path.rglob("*.py")}
        chosen = {name: file for name, file in known.items() if name.startswith(folder) and regular(file)}
        bounded(source, sum(file.stat().st_size for file in chosen.values()))
        files = {name: file.read_bytes() for name, file in chosen.items()}
    else:
        with zipfile.ZipFile(path) as wheel:
            chosen = [info for info in wheel.infolist() if info.filename.startswith(folder) and info.filename.endswith(".py")]
            bounded(source, sum(info.file_size for info in chosen))
            files = {info.filename: wheel.read(info) for info in chosen}
    return [text.decode("utf-8") for _, text in sorted(files.items())]


def regular(file):
    """Whether a file is one by its own type."""
    return stat.S_ISREG(file.lstat().st_mode)


def bounded(source, size):
    """Ends where a package holds more than anybody writes."""
    if size > MOST:
        sys.exit(f"error: {source!a} holds {size} bytes of source text, and at most {MOST} are read")


def prose(text):
    """A text without markup of pages and without the addresses behind its links."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", html.unescape(text))
    return " ".join(re.sub(r"<[a-z/][^>]*>", " ", plain).split())


def constant(node):
    """A constant, or None for what only a run would tell."""
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def assigned(body):
    """Names that a body sets to constants."""
    pairs = [(node.targets[0], node.value) for node in body if isinstance(node, ast.Assign)]
    return {target.id: constant(value) for target, value in pairs if isinstance(target, ast.Name)}


def functions(known):
    """Functions of a class by their names."""
    return {node.name: node for node in known.body if isinstance(node, ast.FunctionDef)}


def sentences(function):
    """What the text on a constructor says of each of its parameters."""
    text = ast.get_docstring(function) or ""
    found = re.findall(r"^:param (\w+): ?(.*?)(?=^:(?:type|param) |\Z)", text, re.MULTILINE | re.DOTALL)
    return {name: prose(sentence) for name, sentence in found}


def model(known):
    """Fields of a class by their names on the wire, and those names by the attributes."""
    said = assigned(known.body)
    kinds, wires = said.get("openapi_types"), said.get("attribute_map")
    if not isinstance(kinds, dict) or not isinstance(wires, dict):
        return None
    begin = functions(known).get("__init__")
    about = sentences(begin) if begin else {}
    targets = [node.targets[0] for node in begin.body if isinstance(node, ast.Assign)] if begin else []
    # A constructor sets what is required without asking whether it was given.
    musts = {target.attr for target in targets if isinstance(target, ast.Attribute)}
    secrets = said.get("sensitive_list") or []
    return {
        name: {
            "wire": wires.get(name, name),
            "type": kind,
            "required": name in musts,
            "secret": name in secrets,
            "sentence": about.get(name, ""),
        }
        for name, kind in kinds.items()
    }


def placed(step):
    """Where one step of a client puts a value, and by which name on the wire."""
    if isinstance(step, ast.Assign):
        target = step.targets[0]
        if isinstance(target, ast.Name) and target.id == "body":
            return "body", "body"
        if isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
            return target.value.id.removesuffix("_params"), constant(target.slice)
    if isinstance(step, ast.Expr) and isinstance(step.value, ast.Call) and step.value.args:
        called, given = step.value.func, step.value.args[0]
        if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and isinstance(given, ast.Tuple):
            return called.value.id.removesuffix("_params"), constant(given.elts[0])
    return None


def places(builder):
    """Place and wire name of each attribute that a client sends."""
    found = {}
    for node in builder.body:
        asks = isinstance(node, ast.If) and isinstance(node.test, ast.Compare)
        name = constant(node.test.left) if asks else None
        where = placed(node.body[0]) if isinstance(name, str) else None
        if where:
            found[name] = where
    return found


def line(builder):
    """The request line and the names of both classes, which a client says before all else."""
    first = next(node.value for node in builder.body if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict))
    return {constant(key): constant(value) for key, value in zip(first.keys, first.values)}


def operation(said, builder, about, request, models):
    """All of one operation."""
    parameters = {place: {} for place in ("path", "query", "header", "body")}
    for attribute, (place, wire) in places(builder).items():
        field = request.get(attribute)
        if not field or place not in parameters:
            continue
        inner = models.get(field["type"]) if place == "body" else None
        parameters[place].update(by_wire(inner) if inner is not None else {wire: field})
    title, _, rest = (ast.get_docstring(about) or "").partition("\n")
    return {
        "method": said["method"],
        "path": said["resource_path"],
        "title": prose(title),
        "sentence": prose(rest.partition(":param")[0]),
        "parameters": {place: list(fields.items()) for place, fields in parameters.items()},
        "response": list(by_wire(models.get(said["response_type"], {})).items()),
    }


def by_wire(fields):
    """Fields by their names on the wire."""
    return {field["wire"]: field for field in fields.values()}


def main(task):
    """From the texts to what they say."""
    folder = task["models"].replace(".", "/") + "/"
    classes = {}
    for text in texts(task["source"], folder):
        classes.update((node.name, node) for node in ast.parse(text).body if isinstance(node, ast.ClassDef))
    client = classes.pop(task["client"].rpartition(".")[2], None)
    if client is None:
        sys.exit(f"error: {task['source']!a} has no class {task['client']} below {folder}")
    models = {name: fields for name, fields in ((name, model(known)) for name, known in classes.items()) if fields is not None}
    before, after = task["builder"].split("{operation}")
    known, operations = functions(client), {}
    for name, builder in known.items():
        match = re.fullmatch(re.escape(before) + "(.+)" + re.escape(after), name)
        if match and match[1] in known:
            said = line(builder)
            identity = said["response_type"].removesuffix(task["response_suffix"])
            operations[identity] = operation(said, builder, known[match[1]], models.get(identity + task["request_suffix"], {}), models)
    if not operations:
        sys.exit(f"error: {task['client']} of {task['source']!a} has no method {task['builder']}")
    fields = {name: list(by_wire(fields).items()) for name, fields in models.items()}
    json.dump({"operations": operations, "models": fields}, sys.stdout)


if __name__ == "__main__":
    asked = json.load(sys.stdin)
    try:
        main(asked)
    except (ArithmeticError, AttributeError, LookupError, OSError, RecursionError, StopIteration, SyntaxError, TypeError, ValueError, zipfile.BadZipFile) as error:
        # A message may quote the package, whose text could steer a terminal.
        sys.exit(f"error: {asked['source']!a} is no package that can be read: {type(error).__name__}: {str(error)[:200]!a}")
