"""A YAML file as JSON, every scalar in it a text."""

import json
import sys

import yaml

path = json.load(sys.stdin)
with open(path, encoding="utf-8") as file:
    json.dump(yaml.load(file, yaml.BaseLoader), sys.stdout)
