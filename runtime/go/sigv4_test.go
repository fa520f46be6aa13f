package tripo

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

// The vectors that AWS publishes: its Signature Version 4 test suite, and the example of the S3 reference.
func TestSignaturesAreThoseThatAWSPublishes(t *testing.T) {
	suite := credentials{accessKeyID: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}
	s3 := credentials{accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}
	at := time.Date(2015, 8, 30, 12, 36, 0, 0, time.UTC)
	for _, vector := range []struct {
		name      string
		signing   signing
		header    http.Header
		signature string
	}{
		{"get-vanilla", signing{"GET", "https://example.amazonaws.com/", "us-east-1", "service", emptyHash, suite, at}, http.Header{},
			"5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"},
		{"get-vanilla-query-order-key-case",
			signing{"GET", "https://example.amazonaws.com/?Param2=value2&Param1=value1", "us-east-1", "service", emptyHash, suite, at}, http.Header{},
			"b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"},
		{"post-vanilla", signing{"POST", "https://example.amazonaws.com/", "us-east-1", "service", emptyHash, suite, at}, http.Header{},
			"5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"},
		{"GET Object", signing{"GET", "https://examplebucket.s3.amazonaws.com/test.txt", "us-east-1", "s3", emptyHash, s3,
			time.Date(2013, 5, 24, 0, 0, 0, 0, time.UTC)}, http.Header{"Range": {"bytes=0-9"}, "X-Amz-Content-Sha256": {emptyHash}},
			"f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"},
		{"PUT Object", signing{"PUT", "https://examplebucket.s3.amazonaws.com/test%24file.text", "us-east-1", "s3",
			"44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072", s3, time.Date(2013, 5, 24, 0, 0, 0, 0, time.UTC)},
			http.Header{"Date": {"Fri, 24 May 2013 00:00:00 GMT"}, "X-Amz-Storage-Class": {"REDUCED_REDUNDANCY"},
				"X-Amz-Content-Sha256": {"44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072"}},
			"98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"},
	} {
		t.Run(vector.name, func(t *testing.T) {
			sign(vector.header, vector.signing)
			if got := vector.header.Get("Authorization"); !strings.HasSuffix(got, "Signature="+vector.signature) {
				t.Errorf("got %s, want the signature %s", got, vector.signature)
			}
		})
	}
}

func TestASessionTokenIsSigned(t *testing.T) {
	header := http.Header{}
	given := credentials{accessKeyID: "a", secretAccessKey: "b", sessionToken: "c"}
	sign(header, signing{"GET", "https://example.com/", "us-east-1", "s3", emptyHash, given, time.Now()})
	if !strings.Contains(header.Get("Authorization"), "SignedHeaders=host;x-amz-date;x-amz-security-token,") {
		t.Errorf("got %s", header.Get("Authorization"))
	}
}
