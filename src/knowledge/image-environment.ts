/**
 * The variables that official images hand to what is built on them, by name, those of earlier releases included. Each row follows
 * the ENV lines of the image's own Dockerfile and their history.
 */
const rows: Readonly<Record<string, string>> = {
  // nodejs/docker-node
  node: "NODE_VERSION YARN_VERSION NPM_VERSION NPM_CONFIG_LOGLEVEL",
  // docker-library/python
  python:
    "LANG GPG_KEY PYTHON_VERSION PYTHON_RELEASE PYTHON_SHA256 PYTHON_PIP_VERSION PYTHON_SETUPTOOLS_VERSION PYTHON_WHEEL_VERSION PYTHON_GET_PIP_URL PYTHON_GET_PIP_SHA256 PYTHONIOENCODING PIP_NO_CACHE_DIR",
  // docker-library/golang
  golang:
    "GOLANG_VERSION GOLANG_COMMIT GOLANG_DOWNLOAD_URL GOLANG_DOWNLOAD_SHA1 GOLANG_DOWNLOAD_SHA256 GOLANG_SRC_URL GOLANG_SRC_SHA1 GOLANG_SRC_SHA256 GOLANG_CROSSPLATFORMS GOTOOLCHAIN GOPATH GOARM GOCACHE GIT_VERSION GIT_TAG GIT_DOWNLOAD_URL GIT_DOWNLOAD_SHA256",
  // docker-library/ruby
  ruby: "LANG RUBY_MAJOR RUBY_VERSION RUBY_DOWNLOAD_URL RUBY_DOWNLOAD_SHA256 RUBYGEMS_VERSION BUNDLER_VERSION GEM_HOME BUNDLE_PATH BUNDLE_BIN BUNDLE_SILENCE_ROOT_WARNING BUNDLE_APP_CONFIG",
  // rust-lang/docker-rust
  rust: "RUSTUP_HOME RUSTUP_VERSION CARGO_HOME RUST_VERSION",
  // docker-library/php
  php: "PHPIZE_DEPS PHP_INI_DIR PHP_CFLAGS PHP_CPPFLAGS PHP_LDFLAGS PHP_VERSION PHP_URL PHP_ASC_URL PHP_SHA256 PHP_MD5 PHP_FILENAME PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS GPG_KEYS APACHE_CONFDIR APACHE_ENVVARS",
  // adoptium/containers
  "eclipse-temurin": "JAVA_HOME JAVA_VERSION JAVA_TOOL_OPTIONS LANG LANGUAGE LC_ALL",
  // nginx/docker-nginx
  nginx: "NGINX_VERSION NJS_VERSION NJS_RELEASE PKG_RELEASE DYNPKG_RELEASE ACME_VERSION OTEL_VERSION",
  // docker-library/httpd
  httpd:
    "HTTPD_PREFIX HTTPD_VERSION HTTPD_SHA1 HTTPD_SHA256 HTTPD_PATCHES HTTPD_BZ2_URL HTTPD_ASC_URL APACHE_DIST_URLS NGHTTP2_VERSION OPENSSL_VERSION",
  // docker-library/postgres
  postgres: "LANG GOSU_VERSION PG_MAJOR PG_VERSION PG_SHA256 PGDATA DOCKER_PG_LLVM_DEPS",
  // docker-library/mysql
  mysql: "GOSU_VERSION MYSQL_MAJOR MYSQL_VERSION MYSQL_SHELL_VERSION",
  // docker-library/redis
  redis: "GOSU_VERSION REDIS_VERSION REDIS_DOWNLOAD_URL REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1",
};

const environments: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(rows).map(([image, names]) => [image, new Set(["PATH", ...names.split(" ")])]),
);

/** The variables an image of this name sets; `undefined` when nobody wrote them down. */
export const environmentOf = (image: string): ReadonlySet<string> | undefined => environments.get(image);
