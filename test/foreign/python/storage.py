"""boto3 against the mock's storage: what it puts is what is there, however it packs it."""

import json
import os
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def main(endpoint, grants):
    told = []
    for grant in json.loads(grants):
        client = boto3.client(
            "s3",
            endpoint_url=endpoint,
            region_name="us-west-2",
            aws_access_key_id=grant["accessKeyId"],
            aws_secret_access_key=grant["secretAccessKey"],
            aws_session_token=grant["sessionToken"],
            config=Config(s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}),
        )
        if grant["how"] == "put":
            client.put_object(Bucket="tripo-data", Key=grant["key"], Body=os.urandom(5000))
        elif grant["how"] == "file":
            with open(grant["file"], "wb") as file:
                file.write(os.urandom(12 * 1024 * 1024))
            client.upload_file(grant["file"], "tripo-data", grant["key"])
        elif grant["how"] == "abort":
            upload = client.create_multipart_upload(Bucket="tripo-data", Key=grant["key"])["UploadId"]
            client.abort_multipart_upload(Bucket="tripo-data", Key=grant["key"], UploadId=upload)
            told.append({"how": "abort"})
            continue
        elif grant["how"] == "refused":
            try:
                client.put_object(Bucket="tripo-data", Key=grant["key"], Body=b"x")
                told.append({"how": "refused", "code": None})
            except ClientError as error:
                told.append({"how": "refused", "code": error.response["Error"]["Code"]})
            continue
        told.append({"how": grant["how"], "bytes": client.head_object(Bucket="tripo-data", Key=grant["key"])["ContentLength"]})
    print(json.dumps(told))


main(*sys.argv[1:])
