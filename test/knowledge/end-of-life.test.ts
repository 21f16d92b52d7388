import { describe, expect, it } from "vitest";
import { endOfLife } from "../../src/knowledge/end-of-life.ts";
import { parseImageReference } from "../../src/syntax/image-reference.ts";

describe("what a tag says an image is built on, whoever publishes it", () => {
  it.each<[string, string | undefined]>([
    ["ros:jade-robot-trusty", "ros jade"],
    ["ros:melodic", "ros melodic"],
    ["osrf/ros:foxy-desktop", "ros foxy"],
    ["ros:jazzy-ros-base-noble", undefined],
    ["ros:rolling", undefined],
    ["wordpress:php7.1-apache", "php 7.1"],
    ["wordpress:6.5-php8.0-fpm", "php 8.0"],
    ["wordpress:php8.4-apache", undefined],
    ["biocontainers/biocontainers:debian-stretch-backports", "debian stretch"],
    ["registry.example.com/tools/app:2.1-stretch", "debian stretch"],
    ["registry.example.com/tools/app:2.1-trixie", undefined],
    ["ghcr.io/example/app:1.0-debian9", "debian 9"],
    ["ghcr.io/example/app:1.0-debian-12", undefined],
    ["phusion/baseimage:bionic-1.0.0", "ubuntu bionic"],
    ["phusion/baseimage:noble-1.0.2", undefined],
    ["nvidia/cuda:10.2-base-ubuntu18.04", "ubuntu 18.04"],
    ["nvidia/cuda:12.9-base-ubuntu24.04", undefined],
    ["gitpod/openvscode-server:1.0-ubuntu1804", "ubuntu 18.04"],
    ["example/app:1.0_xenial", "ubuntu xenial"],
    ["example/app:centos7", "centos 7"],
    ["example/app:1.2-alpine3.12", "alpine 3.12"],
    ["example/app:1.2-alpine3.22", undefined],
    ["example/app:3.1-python3.6", "python 3.6"],
    ["example/app:3.1-python3", undefined],
    ["example/app:node14", "node 14"],
    ["example/app:nodejs-24", undefined],
    ["example/app:go1.17", "golang 1.17"],
    ["example/app:ruby2.7-slim", "ruby 2.7"],
    // Words of other things, and versions of the application itself.
    ["example/app:cosmic", undefined],
    ["example/app:1.0-lunar", undefined],
    ["example/app:7.1", undefined],
    ["example/php:7.1", undefined],
    ["example/app:1.0-phpunit7", undefined],
    ["example/app:stretchy", undefined],
    ["buildpack-deps:lunar", "ubuntu lunar"],
    ["example/app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", undefined],
  ])("%s: %s", (text, expected) => expect(endOfLife(parseImageReference(text))?.release).toBe(expected));
});
