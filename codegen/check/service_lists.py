"""What service.yaml lists: regions, tags and common errors, each once."""

from __future__ import annotations

from codegen.check.operations import check_errors
from codegen.check.report import Report
from codegen.check.survey import Survey
from codegen.model import Server


def check(survey: Survey, report: Report) -> None:
    """Find what is listed twice."""
    service = survey.service
    servers: dict[str, Server] = {}
    for server in service.servers:
        for region in server.regions:
            first = servers.setdefault(region, server)
            if first is not server:
                report.add(
                    server.position,
                    "duplicate-region",
                    f"the region '{region}' is listed twice, also for {first.url}",
                    "keep it for the server that serves it",
                )
    tags: set[str] = set()
    for tag in service.tags:
        if tag.name in tags:
            report.add(
                service.position,
                "duplicate-tag",
                f"the tag '{tag.name}' is listed twice",
                "remove one of the two from 'tags'",
            )
        tags.add(tag.name)
    check_errors(service.errors, "service.yaml", report)
