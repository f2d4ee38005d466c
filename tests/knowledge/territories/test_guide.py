"""The guide for those who correct the files shows what is really read."""

import re
from textwrap import dedent

import yaml

from knowledge.territories.events import EventForm
from knowledge.territories.forms import ServiceForm
from knowledge.territories.load import DEMO
from knowledge.territories.text_yaml import TextLoader

GUIDE = DEMO.parents[2] / "docs" / "territoire.md"


def test_the_examples_of_the_guide_are_read() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    service, permanences, event = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    example = yaml.load(dedent(service), Loader=TextLoader)[0]  # a subclass of the safe loader
    example |= yaml.load(dedent(permanences), Loader=TextLoader)
    assert ServiceForm.model_validate(example).permanences[0].cle == "saint-ferlin"
    announced = yaml.load(dedent(event), Loader=TextLoader)[0]
    assert EventForm.model_validate(announced).titre == "L'heure du conte"


def test_every_field_of_the_guide_exists() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+)`", text)) - {"non", "demo"}
    assert named <= set(ServiceForm.model_fields) | {"cle"}
