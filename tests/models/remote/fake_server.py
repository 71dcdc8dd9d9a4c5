"""A small server that speaks a dialect, tells the truth, and can be made to lie in many ways.

Its model has 65 tokens, 64 characters and an end, and the probabilities of the next one hang on the last two ids. It is
written apart from the client: from what the documentation of llama.cpp, vLLM and SGLang says of their answers.
"""

import json
import math
import string
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import numpy as np

CHARACTERS = string.ascii_letters + string.digits + " ."
END = len(CHARACTERS)
SIZE = END + 1
END_TEXT = "<|endoftext|>"


PATHS = {"llama.cpp": "/completion", "vLLM": "/v1/completions", "SGLang": "/generate"}
SERVED = {"data": [{"id": "fake", "max_model_len": 512}]}
PAGES: dict[str, dict[str, Any]] = {
    "llama.cpp": {
        "/props": {
            "default_generation_settings": {"n_ctx": 512},
            "eos_token": END_TEXT,
            "chat_template": "{{ messages }}",
        },
        "/v1/models": {"data": [{"id": "fake", "meta": {"n_vocab": SIZE}}]},
    },
    "vLLM": {"/version": {"version": "0.12.0"}, "/v1/models": SERVED},
    "SGLang": {"/model_info": {"model_path": "fake"}, "/v1/models": SERVED},
}
MOST_LISTED = 20


@dataclass
class Lies:
    """Things that a server does otherwise than it says; none, to begin with.

    `drops`: so many requests for tokens break off without an answer. `seconds` pass before each answer. `loading`: so
    many requests come before it has loaded its model. `new_only`: what SGLang streams are the new tokens, not all so
    far. `gives_up`: the status with which it aborts its next stream after two tokens.
    """

    keeps: int = SIZE
    nucleus: float = 1.0
    hotter: float = 1.0
    same_temperature: bool = False
    processed: bool = False
    rounds: float = 0.0
    shifts_ids: bool = False
    other_ids_drawn: bool = False
    no_end: bool = False
    too_few_listed: bool = False
    doubled: bool = False
    wrong_text: bool = False
    seconds: float = 0.0
    drops: int = 0
    loading: int = 0
    new_only: bool = False
    gives_up: int = 0
    status: int = 200
    answer: bytes | None = None
    moved_to: str | None = None
    repeats_key: bool = False


@dataclass
class Fake:
    """A running server: its address, its lies, and the requests that it has had."""

    address: str = ""
    kind: str = "llama.cpp"
    hung_up: int = 0
    lies: Lies = field(default_factory=Lies)
    asked: list[tuple[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)


@cache
def row(ids: tuple[int, ...]) -> Any:
    """The probabilities of the next token, by the last two."""
    stream = np.random.default_rng([3, *ids[-2:]])
    weights = stream.gamma(0.5, size=SIZE) + 1e-4
    weights[END] += 0.3
    return weights / weights.sum()


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_: Any) -> None:
        """Say nothing of clients that have hung up."""


@contextmanager
def serving(lies: Lies | None = None, kind: str = "llama.cpp") -> Iterator[Fake]:
    """A server of this kind for as long as the context lasts."""
    fake = Fake(lies=lies or Lies(), kind=kind)
    server = _Server(("127.0.0.1", 0), _handler(fake))
    server.daemon_threads = True
    fake.address = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()


def _handler(fake: Fake) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, *_: Any) -> None:
            pass

        def do_GET(self) -> None:
            if fake.lies.loading:
                fake.lies.loading -= 1
                self.give({"error": {"code": 503, "message": "Loading model"}}, 503)
                return
            self.give(PAGES[fake.kind].get(self.path))

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            fake.asked.append((self.path, asked))
            fake.keys.append(self.headers["authorization"])
            if self.path == "/tokenize":
                text = asked["content" if fake.kind == "llama.cpp" else "prompt"]
                ids = [CHARACTERS.find(one) % SIZE for one in text]
                self.give({"tokens": [END] if text == END_TEXT else ids})
            elif self.path == "/detokenize":
                text = "".join([*CHARACTERS, END_TEXT][id] for id in asked["tokens"])
                name = {"llama.cpp": "content", "vLLM": "prompt", "SGLang": "text"}[fake.kind]
                self.give({name: text.swapcase() if fake.lies.wrong_text else text})
            elif self.path == "/apply-template":
                said = " ".join(f"{one['role']} {one['content']}" for one in asked["messages"])
                self.give({"prompt": f"{said} assistant "})
            elif self.path == PATHS[fake.kind]:
                self.complete(asked)
            else:
                self.give(None)

        def complete(self, asked: Any) -> None:
            lies = fake.lies
            time.sleep(lies.seconds)
            if lies.drops:
                lies.drops -= 1
                self.close_connection = True
                self.connection.close()
            elif lies.moved_to:
                self.send_response(307)
                self.send_header("location", lies.moved_to)
                self.send_header("content-length", "0")
                self.end_headers()
            elif lies.repeats_key:
                self.give({"error": f"no such key: {self.headers['authorization']}"}, 400)
            elif lies.answer is not None or lies.status != 200:
                self.send(lies.answer or b"{}", lies.status)
            elif fake.kind == "llama.cpp":
                self.give(completion(asked, lies))
            else:
                found = (vllm if fake.kind == "vLLM" else sglang)(asked, lies)
                if isinstance(found, dict):
                    self.give(found, 400 if "error" in found else 200)
                else:
                    self.stream(found)

        def stream(self, pieces: Iterator[dict[str, Any]]) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/event-stream")
            self.send_header("connection", "close")
            self.end_headers()
            self.close_connection = True
            try:
                for piece in pieces:
                    self.wfile.write(b"data: " + json.dumps(piece).encode() + b"\n\n")
                    self.wfile.flush()
                    time.sleep(fake.lies.seconds)
                self.wfile.write(b"data: [DONE]\n\n")
            except OSError:
                fake.hung_up += 1

        def give(self, value: Any, status: int = 200) -> None:
            status = 404 if value is None else status
            self.send(json.dumps(value).encode(), status)

        def send(self, content: bytes, status: int) -> None:
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

    return Handler


def completion(asked: dict[str, Any], lies: Lies) -> dict[str, Any]:
    """Answer as llama.cpp does, but for the lies."""
    assert asked["samplers"] == ["temperature"] and asked["top_k"] == 0 and asked["top_p"] == 1
    stream = np.random.default_rng([asked["seed"]])
    ids, tokens, told = list(asked["prompt"]), [], []
    while len(tokens) < asked["n_predict"] and END not in tokens:
        p = row(tuple(ids))
        drawn, token = _draw(p, asked, lies, stream)
        logs = _logs(drawn if lies.processed else p, lies)
        tokens.append((token + 1) % SIZE if lies.shifts_ids else token)
        listed = sorted(range(SIZE), key=lambda one: -logs[one])[: asked["n_probs"]]
        if lies.too_few_listed:
            listed = listed[:3]
        if lies.doubled:
            listed = [listed[0], *listed[:-1]]
        known = tokens[-1]
        top = [_told(one, logs[one]) for one in listed]
        told.append(_told(known, logs[token]) | {"top_logprobs": top})
        ids.append((token + 7) % END if lies.other_ids_drawn else token)
    if lies.no_end and END in tokens:
        tokens, told = tokens[:-1], told[:-1]
    return {"tokens": tokens, "completion_probabilities": told, "stop": True}


def vllm(asked: dict[str, Any], lies: Lies) -> dict[str, Any] | Iterator[dict[str, Any]]:
    """Answer as vLLM does at `/v1/completions`: whole, or a token a piece."""
    neutral = {"top_k": 0, "top_p": 1, "min_p": 0, "repetition_penalty": 1}
    assert asked.items() >= neutral.items()
    if asked["logprobs"] > MOST_LISTED:
        return {"error": {"message": f"logprobs: at most {MOST_LISTED}"}}
    forced = [int(one) for one in asked.get("logit_bias", {})]
    drawn = _suffix(asked["prompt"], asked["max_tokens"], asked, forced, lies)

    def told(token: int, logs: Sequence[float]) -> dict[str, Any]:
        listed = sorted(range(SIZE), key=lambda one: -logs[one])[: asked["logprobs"]]
        top = {f"token_id:{one}": max(logs[one], -9999.0) for one in {*listed, token}}
        return {
            "tokens": [f"token_id:{token}"],
            "token_logprobs": [max(logs[token], -9999.0)],
            "top_logprobs": [top],
        }

    if asked["stream"]:
        return ({"choices": [{"logprobs": told(*one)}]} for one in drawn)
    ids = asked["prompt"]
    scores: list[Any] = [None]
    for place in range(1, len(ids)):
        log_p = math.log(row(tuple(ids[:place]))[ids[place]])
        scores.append({str(ids[place]): {"logprob": log_p, "rank": 1}})
    whole: dict[str, Any] = {"tokens": [], "token_logprobs": [], "top_logprobs": []}
    for one in drawn:
        for name, value in told(*one).items():
            whole[name] += value
    return {"choices": [{"logprobs": whole, "prompt_logprobs": scores}]}


def sglang(asked: dict[str, Any], lies: Lies) -> dict[str, Any] | Iterator[dict[str, Any]]:
    """Answer as SGLang does at `/generate`: whole, or piece by piece all that it has drawn so far."""
    settings = asked["sampling_params"]
    assert settings["top_k"] == -1 and settings["top_p"] == 1 and asked["return_logprob"]
    settings = settings | {"seed": settings["sampling_seed"]}
    forced = [int(one) for one in settings.get("logit_bias", {})]
    drawn = _suffix(asked["input_ids"], settings["max_new_tokens"], settings, forced, lies)

    def pieces() -> Iterator[dict[str, Any]]:
        tokens: list[Any] = []
        tops: list[Any] = []
        for token, logs in drawn:
            if forced:  # It is the logits that are moved, and the log-probabilities with them.
                logs = [0.0 if one == token else log - 100 for one, log in enumerate(logs)]
            listed = sorted(range(SIZE), key=lambda one: -logs[one])[: asked["top_logprobs_num"]]
            tokens.append([logs[token], token, None])
            tops.append([[logs[one], one, None] for one in listed] or None)
            first = len(tokens) - 1 if lies.new_only and asked["stream"] else 0
            yield piece(tokens[first:], tops[first:], len(tokens), None)
            if lies.gives_up and len(tokens) == 2:
                told = {"type": "abort", "message": "no room", "status_code": lies.gives_up}
                lies.gives_up = 0
                yield piece([], [], 2, told)
                return

    def piece(tokens: list[Any], tops: list[Any], count: int, finish: Any) -> dict[str, Any]:
        meta = {
            "finish_reason": finish,
            "output_token_logprobs": tokens[:],
            "output_token_logprobs_length": count,
            "completion_tokens": count,
        }
        meta |= {"output_top_logprobs": tops[:]} if asked["top_logprobs_num"] else {}
        return {"text": "", "meta_info": meta}

    if asked["stream"]:
        return pieces()
    *_, last = pieces()
    ids, start = asked["input_ids"], asked["logprob_start_len"]
    scores = [[math.log(row(tuple(ids[:n]))[ids[n]]), ids[n], None] for n in range(1, len(ids))]
    after = [[None, ids[start], None], *scores[start:]] if start >= 0 else []
    last["meta_info"]["input_token_logprobs"] = after
    return last


def _suffix(
    prompt: list[int], limit: int, asked: dict[str, Any], forced: list[int], lies: Lies
) -> Iterator[tuple[int, Sequence[float]]]:
    """Tokens, each with the log-probabilities that are told of its place."""
    stream, ids = np.random.default_rng([asked["seed"]]), list(prompt)
    for _ in range(limit):
        p = row(tuple(ids))
        drawn, token = _draw(p, asked, lies, stream)
        token = forced[0] if forced else token
        ids.append(token)
        yield token, _logs(drawn if lies.processed else p, lies)
        if token == END:
            return


def _draw(p: Any, asked: Any, lies: Lies, stream: np.random.Generator) -> tuple[Any, int]:
    """The probabilities that are drawn from, and a token."""
    order = np.argsort(-p)
    reach = np.cumsum(p[order])
    most = min(lies.keeps, int(np.searchsorted(reach, lies.nucleus)) + 1)
    kept = np.zeros(SIZE)
    kept[order[:most]] = p[order[:most]]
    temperature = 1.0 if lies.same_temperature else asked["temperature"]
    drawn = kept ** (1 / (temperature * lies.hotter))
    drawn /= drawn.sum()
    if isinstance(asked.get("logit_bias"), list):
        return drawn, int(asked["logit_bias"][0][0])
    return drawn, int(stream.choice(SIZE, p=drawn))


def _logs(p: Any, lies: Lies) -> Sequence[float]:
    exact = [math.log(one) if one > 0 else -3.4e38 for one in p]
    noise = np.random.default_rng()
    return [one + lies.rounds * noise.normal() if lies.rounds else one for one in exact]


def _told(id: int, log_prob: float) -> dict[str, Any]:
    text = CHARACTERS[id] if id < END else ""
    return {"id": id, "token": text, "bytes": list(text.encode()), "logprob": float(log_prob)}
