/** Whether a profile of this name comes with an engine or a distribution, or the word means none: it is in no file of somebody's own. */
export const isProvided = (name: string): boolean =>
  /^(?:unconfined|docker-default|runtime\/default|containers-default-[\w.-]+|cri-containerd\.apparmor\.d|podman|buildah|lxc-.*|snap\..*)$/.test(
    name,
  );
