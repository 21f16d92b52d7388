/**
 * Programs that ask the services around them for figures, or show what those hold, and take whom they ask from a file of their own
 * (elastic.co/docs/reference/beats/metricbeat/configuring-howto-metricbeat, prometheus.io/docs/prometheus/latest/configuration/configuration,
 * docs.influxdata.com/telegraf/v1/configuration, opentelemetry.io/docs/collector/configuration, vector.dev/docs/reference/configuration,
 * grafana.com/docs/grafana/latest/administration/provisioning, www.pgadmin.org/docs/pgadmin4/latest/import_export_servers.html).
 */
const collectors =
  /(?:^|[/_-])(?:\w{1,20}beat|elastic-agent|prometheus|vmagent|telegraf|opentelemetry-collector(?:-\w+)?|otelcol(?:-\w+)?|vector|alloy|grafana|grafana-agent|datadog-agent|netdata|zabbix-(?:agent2?|server|proxy)-?\w*|[\w-]{1,40}[_-]exporter|pgadmin4?)$/;

/** Whether an image is that of a program that asks its neighbours, by its repository: nothing in a Compose file need say whom. */
export const isCollector = (repository: string): boolean => collectors.test(repository);
