"""Errors meant for the person at the keyboard: each names the field at fault and says what to do.

Everything PowerViz raises on bad input derives from `PowerVizError`, so a page or a command line
shows `str(error)` and needs no traceback. Anything else that escapes is a bug.
"""

import errno

from powerviz.messages import Message, say

OF_THE_SYSTEM = {
    errno.ENOENT: "system-no-such-file",
    errno.EACCES: "system-not-permitted",
    errno.ENOSPC: "system-no-space",
    errno.EROFS: "system-read-only",
    errno.EISDIR: "system-is-folder",
    errno.ENOTDIR: "system-no-folder",
    errno.ENAMETOOLONG: "system-name-too-long",
}
"""The commonest reasons for which files are not read or written; the system's words stand for all others."""


class PowerVizError(Exception):
    """Base of all errors a user can cause or mend.

    `field` is the name of the setting, argument or file at fault, as it is spelled in the API; `message` says
    what is wrong and what to do: in English as a text, by its code on the page.
    """

    def __init__(self, field: str, message: Message | str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field
        self.message = message

    def __reduce__(self) -> tuple[type, tuple[str, Message | str]]:
        return type(self), (self.field, self.message)


class SettingError(PowerVizError):
    """A setting outside its legal range, or one that does not fit the model."""


class PromptError(PowerVizError):
    """A prompt that cannot be sampled from: empty, too long, or not text."""


class ModelError(PowerVizError):
    """A model that cannot be loaded, is not a causal language model, or computed nonsense."""


class RecordingError(PowerVizError):
    """A recording that cannot be written, read, understood or resumed."""


class GpuError(PowerVizError):
    """A shared GPU that was not given, or taken back early. What was computed on it is kept.

    Its field is `gpu`, and its message whole sentences, shown without the field.
    """


def reason_of(error: BaseException) -> str:
    """The class of an error, and the first line of what it says."""
    reason = (str(error).strip().splitlines() or [""])[0][:200]
    return f"{type(error).__name__}: {reason}" if reason else type(error).__name__


def reason_of_system(error: OSError) -> Message | str:
    """The reason that the operating system gives."""
    code = OF_THE_SYSTEM.get(error.errno or 0)
    return say(code) if code else error.strerror or type(error).__name__
