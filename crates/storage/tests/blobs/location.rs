use storage::{BlobLocation, LocationInvalid};

#[test]
fn a_folder_or_a_bucket_is_a_location() {
    let parsed = |url: &str| url.parse::<BlobLocation>().unwrap();
    assert_eq!(
        parsed("file:///var/blobs"),
        BlobLocation::Folder("/var/blobs".into())
    );
    for (url, bucket, prefix) in [
        ("s3://mail", "mail", ""),
        ("s3://mail/", "mail", ""),
        ("s3://mail/letterlock/blobs/", "mail", "letterlock/blobs"),
    ] {
        let expected = BlobLocation::Bucket {
            bucket: bucket.to_owned(),
            prefix: prefix.to_owned(),
        };
        assert_eq!(parsed(url), expected);
    }
}

#[test]
fn anything_else_is_refused() {
    let refusal = |url: &str| url.parse::<BlobLocation>().unwrap_err();
    for url in ["", "/var/blobs", "http://store", "S3://mail", "files:///x"] {
        assert!(
            matches!(refusal(url), LocationInvalid::UnknownScheme),
            "{url}"
        );
    }
    for url in ["file://blobs", "file://./blobs"] {
        assert!(
            matches!(refusal(url), LocationInvalid::FolderNotAbsolute),
            "{url}"
        );
    }
    for url in ["s3://", "s3:///prefix", "s3://mail/a//b", "s3://mail/../x"] {
        assert!(
            matches!(refusal(url), LocationInvalid::BucketInvalid),
            "{url}"
        );
    }
}
