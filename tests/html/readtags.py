"""Reads HTML with html5lib and prints every tag and attribute a browser would see in it, one a line:
TAG, or TAG<TAB>ATTRIBUTE<TAB>VALUE; comments as "#comment". Pieces on stdin are parted by NUL."""
import sys

import html5lib

for piece in sys.stdin.buffer.read().decode().split("\0"):
    tree = html5lib.parseFragment(piece, treebuilder="dom", namespaceHTMLElements=True)
    open_nodes = list(tree.childNodes)
    while open_nodes:
        node = open_nodes.pop()
        if node.nodeType == node.COMMENT_NODE:
            print("#comment")
        if node.nodeType != node.ELEMENT_NODE:
            continue
        namespace = node.namespaceURI or ""
        tag = node.nodeName.lower()
        print(tag if namespace.endswith("xhtml") else "foreign:" + tag)
        for name, value in node.attributes.items():
            print(tag, name.lower(), " ".join(value.split()), sep="\t")
        open_nodes.extend(node.childNodes)
