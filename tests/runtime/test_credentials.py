from __future__ import annotations

import copy
import pickle
import traceback

import pytest

from apsara_core import AccessKey, ConfigurationError, CredentialsProvider


def test_the_repr_shows_four_characters_of_the_id():
    key = AccessKey("LTAIabcdefgh", "very-secret", "the-token")
    assert repr(key) == "AccessKey('LTAI***', '***', security_token='***')"
    assert f"{key}" == repr(key)
    assert repr(AccessKey("LTAIabcdefgh", "very-secret")) == "AccessKey('LTAI***', '***')"


def test_a_key_is_its_own_provider():
    key = AccessKey("id", "secret")
    assert isinstance(key, CredentialsProvider)
    assert key.get() is key


def test_a_key_cannot_be_pickled():
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(AccessKey("id", "secret"))


def test_a_key_is_immutable_and_copies_are_the_key_itself():
    key = AccessKey("id", "secret")
    assert copy.copy(key) is key
    assert copy.deepcopy([key]) == [key]
    with pytest.raises(AttributeError, match="immutable"):
        key.access_key_secret = "other"
    with pytest.raises(AttributeError, match="immutable"):
        del key.access_key_secret


def test_equality_counts_every_part():
    key = AccessKey("id", "secret", "token")
    assert key == AccessKey("id", "secret", "token")
    assert hash(key) == hash(AccessKey("id", "secret", "token"))
    assert key not in (
        AccessKey("id", "secret"),
        AccessKey("id", "other", "token"),
        AccessKey("other", "secret", "token"),
    )
    assert key != "secret"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("", "secret-text"), "access_key_id is empty"),
        (("id", ""), "access_key_secret is empty"),
        (("id", "secret-text\n"), "access_key_secret holds a blank, a line feed"),
        (("id", " secret-text"), "access_key_secret holds a blank, a line feed"),
        (("id", "secret-text", "tok\ren"), "security_token holds a blank, a line feed"),
        (("id", "secret-text", ""), "security_token is empty"),
        (("ïd", "secret-text"), "access_key_id holds"),
        ((None, "secret-text"), "access_key_id must be a text, got NoneType"),
        (("id", b"secret-text"), "access_key_secret must be a text, got bytes"),
    ],
)
def test_a_key_that_cannot_work_is_refused_without_showing_it(arguments, sentence):
    with pytest.raises(ConfigurationError) as caught:
        AccessKey(*arguments)
    assert sentence in str(caught.value)
    # The first frame is this test's own, which holds the arguments.
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inner = [frame for frame in frames.stack if frame.name == "__init__"]
    assert inner
    assert "secret-text" not in repr([frame.locals for frame in inner])
