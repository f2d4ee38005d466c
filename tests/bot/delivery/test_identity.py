import os
import subprocess
import sys

from bot.delivery.identity import dead_with, process_name


def test_a_process_is_not_dead_to_itself_nor_to_its_living_parent() -> None:
    me = process_name()
    place = me.rpartition(":")[0].rpartition(":")[0]
    dead = dead_with(me)
    assert not dead(me)
    assert not dead(f"{place}:{os.getppid()}:0000")


def test_who_had_my_number_before_is_dead_and_so_is_who_ended() -> None:
    me = process_name()
    place = me.rpartition(":")[0].rpartition(":")[0]
    dead = dead_with(me)
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert dead(f"{place}:{os.getpid()}:0000")
    assert dead(f"{place}:{ended.pid}:0000")


def test_nothing_is_known_of_other_machines() -> None:
    dead = dead_with(process_name())
    assert not dead("other-machine:1:0000")
    assert not dead("a")
    assert not dead_with("a")("b")
