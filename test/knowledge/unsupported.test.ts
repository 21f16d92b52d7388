import { expect, it } from "vitest";
import { unsupportedOf } from "../../src/knowledge/unsupported.ts";

it.each([
  ["k8s/deploy.yaml", "# a comment\napiVersion: apps/v1\nkind: Deployment\n", "Kubernetes manifests"],
  ["k8s/all.yml", "---\r\nkind: List\r\napiVersion: v1\r\n", "Kubernetes manifests"],
  ["pod.json", '{ "kind": "Pod", "apiVersion": "v1" }', "Kubernetes manifests"],
  ["overlays/kustomization.yaml", "resources: [a.yaml]\n", "Kubernetes manifests"],
  ["chart/Chart.yaml", "apiVersion: v2\nname: a\n", "Helm charts"],
  ["chart/templates/deployment.yaml", "apiVersion: apps/v1\nkind: Deployment\nname: {{ .Values.name }}\n", "Helm charts"],
  ["chart/templates/_helpers.tpl", '{{- define "a.name" -}}', "Helm charts"],
  ["main.tf", "", "Terraform files"],
  ["prod.tfvars", "", "Terraform files"],
  ["main.tf.json", "{}", "Terraform files"],
  ["docker-bake.hcl", "", "Bake files"],
  ["build.hcl", 'variable "A" {}\ntarget "web" {\n}\n', "Bake files"],
  ["terragrunt.hcl", 'include "root" {}\n', undefined],
  ["values.yaml", "image:\n  kind: a\n", undefined],
  ["README.md", "apiVersion: v1\nkind: Pod\n", undefined],
  ["package.json", '{ "kind": "a" }', undefined],
  [".env", "A=b\n", undefined],
])("%s", (path, text, what) => {
  expect(unsupportedOf(path, text)).toBe(what);
});
