import { below, defineRule, flagOf, partAt, partsOf, quote, setBelow, textOf, told } from "../../src/rule.ts";

export default defineRule({
  id: "encrypted-overlay",
  on: "compose",
  severity: "medium",
  profile: "recommended",
  summary: "Encrypt overlay networks.",
  why: "An overlay carries what services say to each other across the network between hosts, in plain text by default. Anyone on that network can read passwords and data, and impersonate a service.",
  standards: ["CIS-7.3", "CWE-319"],
  references: {
    "Encrypt traffic on an overlay network":
      "https://docs.docker.com/engine/network/drivers/overlay/#encrypt-traffic-on-an-overlay-network",
  },
  examples: [
    {
      file: "compose.yaml",
      bad: "services:\n  app:\n    image: example/app:1.0\nnetworks:\n  default:\n    driver: [|overlay|]\n",
      good: 'services:\n  app:\n    image: example/app:1.0\nnetworks:\n  default:\n    driver: overlay\n    driver_opts:\n      encrypted: "true"\n',
    },
  ],
  *check(project) {
    for (const network of partsOf(partAt(project, "networks"))) {
      const driver = below(network, "driver");
      const option = below(network, "driver_opts", "encrypted");
      // libnetwork asks only whether the option is there.
      const isOff =
        option === undefined &&
        !partsOf(below(network, "driver_opts")).some(({ name }) => name === "encrypted" || name.startsWith("encrypted="));
      const external = below(network, "external");
      if (driver && textOf(driver) === "overlay" && isOff && (!external || flagOf(external) === false))
        yield {
          at: { span: driver.node.span, via: driver.at.via },
          ...told(`overlay network ${quote(network.name)} sends everything between hosts in plain text`, {
            help: `set driver_opts.encrypted`,
            joint: ": ",
          }),
          fix: {
            safety: "unsafe",
            title: 'set `driver_opts: {encrypted: "true"}`, and check that IP protocol 50 (ESP) passes between the hosts',
            edits: () => setBelow(project, network.at, ["driver_opts", "encrypted"], "true"),
          },
        };
    }
  },
});
