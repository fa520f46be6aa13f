"""Drives the mock's storage with boto3; prints what came of it, one entry for each key."""

import json
import sys
import urllib.request
import ssl

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

order = json.loads(sys.argv[1])
folder, bucket = order["folder"], order["bucket"]
with open(f"{folder}/small", "rb") as file:
    small = file.read()
with open(f"{folder}/large", "rb") as file:
    large = file.read()


def client_for(minted, **changes):
    return boto3.client(
        "s3",
        endpoint_url=order["origin"],
        region_name="us-west-2",
        aws_access_key_id=minted["accessKeyId"],
        aws_secret_access_key=changes.get("secret", minted["secretAccessKey"]),
        aws_session_token=minted["sessionToken"],
        verify=order["verify"] or None,
        config=Config(s3={"addressing_style": "path"}, signature_version="s3v4", retries={"total_max_attempts": 1}),
    )


def code_of(call):
    try:
        call()
        return None
    except ClientError as error:
        return error.response["Error"]["Code"]


def drive(minted):
    key, client = minted["key"], client_for(minted)
    client.put_object(Bucket=bucket, Key=key, Body=small)
    head = client.head_object(Bucket=bucket, Key=key)["ContentLength"]
    same = client.get_object(Bucket=bucket, Key=key)["Body"].read() == small
    url = client.generate_presigned_url("get_object", {"Bucket": bucket, "Key": key}, ExpiresIn=60)
    context = ssl.create_default_context(cafile=order["verify"]) if order["verify"] else None
    same_once_more = urllib.request.urlopen(url, context=context).read() == small
    client.upload_file(f"{folder}/large", bucket, key)
    refused = code_of(lambda: client.put_object(Bucket=bucket, Key=f"{key}/other", Body=b"x"))
    unsafe = code_of(lambda: client_for(minted, secret="wrong").put_object(Bucket=bucket, Key=key, Body=b"x"))
    return {"key": key, "head": head, "same": same, "sameOnceMore": same_once_more, "refused": refused, "unsafe": unsafe}


print(json.dumps([drive(minted) for minted in order["minted"]]))
