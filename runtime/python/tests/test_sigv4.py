"""Signatures, by the published examples and by botocore as a second judge."""

from __future__ import annotations

import hashlib
import random

import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from tripo_runtime.sigv4 import Signer

EMPTY = hashlib.sha256(b"").hexdigest()
# The signature test suite of AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-test-suite.html
SUITE = Signer("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "us-east-1", "service")
SUITE_HEADERS = {"Host": "example.amazonaws.com", "X-Amz-Date": "20150830T123600Z"}
# https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
S3 = Signer("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1", "s3")
S3_HEADERS = {"Host": "examplebucket.s3.amazonaws.com", "X-Amz-Date": "20130524T000000Z", "X-Amz-Content-Sha256": EMPTY}
S3_URL = "https://examplebucket.s3.amazonaws.com"
WELCOME = hashlib.sha256(b"Welcome to Amazon S3.").hexdigest()


@pytest.mark.parametrize(
    ("method", "path", "signature"),
    [
        ("GET", "/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "/", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        ("GET", "/?Param2=value2&Param1=value1", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
    ],
)
def test_the_published_suite_is_signed_as_published(method: str, path: str, signature: str) -> None:
    told = SUITE.authorization(method, f"https://example.amazonaws.com{path}", SUITE_HEADERS, EMPTY)
    assert told.endswith(f"SignedHeaders=host;x-amz-date, Signature={signature}")


@pytest.mark.parametrize(
    ("method", "path", "headers", "payload", "signature"),
    [
        (
            "GET",
            "/test.txt",
            {"Range": "bytes=0-9"},
            EMPTY,
            "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        ),
        (
            "PUT",
            "/test%24file.text",
            {"Date": "Fri, 24 May 2013 00:00:00 GMT", "X-Amz-Storage-Class": "REDUCED_REDUNDANCY"},
            WELCOME,
            "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
        ),
        ("GET", "/?lifecycle", {}, EMPTY, "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"),
        ("GET", "/?max-keys=2&prefix=J", {}, EMPTY, "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"),
    ],
)
def test_the_examples_of_s3_are_signed_as_published(
    method: str, path: str, headers: dict[str, str], payload: str, signature: str
) -> None:
    all_headers = {**S3_HEADERS, **headers, "X-Amz-Content-Sha256": payload}
    assert S3.authorization(method, S3_URL + path, all_headers, payload).endswith(f"Signature={signature}")


def test_botocore_signs_the_same() -> None:
    chance = random.Random(1)
    for _ in range(200):
        key = "/".join(chance.choice(["a", "b-1", "x_y", "%C3%A4", "%2B", "z.png"]) for _ in range(3))
        url = f"https://bucket.s3.us-west-2.amazonaws.com/{key}?partNumber={chance.randrange(99)}&uploadId={chance.randrange(99)}"
        request = AWSRequest(
            "PUT", url, data=chance.randbytes(20), headers={"Host": "bucket.s3.us-west-2.amazonaws.com"}
        )
        S3SigV4Auth(Credentials("AKID", "secret", "session"), "s3", "us-west-2").add_auth(request)
        wanted = request.headers["Authorization"]
        signed = wanted.partition("SignedHeaders=")[2].partition(",")[0].split(";")
        headers = {name: request.headers[name] for name in signed}
        payload = request.headers["X-Amz-Content-SHA256"]
        assert Signer("AKID", "secret", "us-west-2", "s3").authorization("PUT", url, headers, payload) == wanted, url
