# Builds, tests, installs and packages nns.
#   make                       build the program, .build/release/nns
#   make test                  all tests
#   make install PREFIX=/usr/local DESTDIR=
#   make uninstall             with the same PREFIX and DESTDIR
#   make deb                   a Debian package in .build/deb
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
# Swift's runtime is linked in, so that the installed program runs where no Swift is.
FLAGS ?= -c release --static-swift-stdlib
PROGRAM ?= .build/release/nns

bin = $(DESTDIR)$(PREFIX)/bin
share = $(DESTDIR)$(PREFIX)/share

.PHONY: all build test install uninstall deb
all: build

build:
	bash scripts/install-packages
	$(SWIFT) build $(FLAGS) --product nns

test:
	bash scripts/test

# `make build` first: an installation with root's rights should not compile.
install:
	@test -x "$(PROGRAM)" || { echo "no $(PROGRAM): run 'make' first" >&2; exit 1; }
	install -d "$(bin)" "$(share)/nns" "$(share)/man/man1" "$(share)/doc/nns/docs" "$(share)/bash-completion/completions" \
	  "$(share)/zsh/site-functions" "$(share)/fish/vendor_completions.d"
	install -m 755 "$(PROGRAM)" "$(bin)/nns"
	cp -R share/nns/. "$(share)/nns"
	install -m 644 packaging/nns.1 "$(share)/man/man1/nns.1"
	install -m 644 packaging/completions/nns.bash "$(share)/bash-completion/completions/nns"
	install -m 644 packaging/completions/_nns "$(share)/zsh/site-functions/_nns"
	install -m 644 packaging/completions/nns.fish "$(share)/fish/vendor_completions.d/nns.fish"
	install -m 644 README.md CHANGELOG.md LICENSE "$(share)/doc/nns"
	install -m 644 docs/*.md docs/*.png "$(share)/doc/nns/docs"

uninstall:
	rm -f "$(bin)/nns" "$(share)/man/man1/nns.1" "$(share)/bash-completion/completions/nns" \
	  "$(share)/zsh/site-functions/_nns" "$(share)/fish/vendor_completions.d/nns.fish"
	rm -rf "$(share)/nns" "$(share)/doc/nns"

deb:
	bash scripts/build-deb
