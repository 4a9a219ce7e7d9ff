"""Another order of the tests. Modules and classes stay together, as their fixtures expect and as every order of a
real command has them; what moves is modules, the classes and functions in them, and the tests in a class."""
import json
import random

LEFT_OUT = "\u2026"


def reorder(items, order, seed):
    """Changes the list itself; does nothing but for "shuffled" and "reversed"."""
    if order == "reversed":
        items.reverse()
    elif order == "shuffled":
        shuffler = random.Random(int(seed))
        items[:] = _shuffled(items, [_module, _class], shuffler)


def select_one(config, items, wanted):
    """Leaves the one test that a replay wants, by its node id relative to the root or to the working directory."""
    if not wanted:
        return
    _leave(config, items, [item for item in items if _is_of(item.nodeid, wanted)])


def select_chosen(config, items, wanted):
    """Leaves the tests that a search wants (a JSON list of node ids), in its order."""
    if not wanted:
        return
    known = {item.nodeid: item for item in items}
    found = [known.get(nodeid) or _alike(items, nodeid) for nodeid in json.loads(wanted)]
    _leave(config, items, [item for item in found if item is not None])


def _alike(items, wanted):
    return next((item for item in items if _same(item.nodeid, wanted)), None)


def _leave(config, items, kept):
    left = set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item not in left])
    items[:] = kept


def _is_of(nodeid, wanted):
    """A function's own name stands for all of its parameters."""
    return _same(nodeid, wanted) or _same(nodeid.split("[")[0], wanted)


def _same(nodeid, wanted):
    if LEFT_OUT in wanted:
        # Of a name that was cut, or that holds an address, the beginning is what is sure.
        wanted = wanted.split(LEFT_OUT)[0]
        path, _, inside = wanted.partition("::")
        own_path, _, own_inside = nodeid.partition("::")
        return _same(own_path, path) and own_inside.startswith(inside)
    return nodeid == wanted or nodeid.endswith("/" + wanted) or wanted.endswith("/" + nodeid)


def _module(item):
    return item.nodeid.split("::")[0]


def _class(item):
    return item.nodeid.split("[")[0].rsplit("::", 1)[0]


def _shuffled(items, levels, shuffler):
    if not levels:
        items = list(items)
        shuffler.shuffle(items)
        return items
    groups = {}
    for item in items:
        groups.setdefault(levels[0](item), []).append(item)
    names = sorted(groups)
    shuffler.shuffle(names)
    return [item for name in names for item in _shuffled(groups[name], levels[1:], shuffler)]
