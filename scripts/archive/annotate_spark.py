"""Annotates JSONL with Pressmark on a Spark cluster; see docs/scale.md.

    spark-submit annotate_spark.py INPUT OUTPUT [--cli /opt/pressmark/cli.js] [--partitions N]

INPUT: text files, plain or gzipped, with {"id": ..., "html": ..., "url": ...} or {"id": ..., "text": ...} on each line.
OUTPUT: a folder that does not exist yet; one result on each line. Every executor needs Node 20 and dist/cli.js with
dist/models beside it, at the path that --cli names.

Each partition goes through one process of the command line program, which is started once and answers line by line,
so neither side holds more than a few articles.
"""

import argparse
import shlex


def command(cli: str) -> str:
    """What a partition is piped through.

    The program ends with 1 when some articles failed, and has said so in their lines: that is no reason to do the
    partition again. Everything else (2: wrong usage, 137: killed) is one.
    """
    script = 'node "$0" --input jsonl -; status=$?; [ "$status" -le 1 ] || exit "$status"'
    return f"sh -c {shlex.quote(script)} {shlex.quote(cli)}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--cli", default="/opt/pressmark/cli.js")
    parser.add_argument("--partitions", type=int, help="of a few thousand articles each; as many as files by default")
    options = parser.parse_args()

    from pyspark.sql import SparkSession

    context = SparkSession.builder.appName("Pressmark").getOrCreate().sparkContext
    lines = context.textFile(options.input).filter(lambda line: line.strip() != "")
    if options.partitions is not None:
        lines = lines.repartition(options.partitions)
    lines.pipe(command(options.cli), checkCode=True).saveAsTextFile(options.output)

    # A process that broke down in the middle would leave lines without an answer.
    asked, answered = lines.count(), context.textFile(options.output).count()
    if asked != answered:
        raise SystemExit(f"{asked} articles went in and {answered} results came out: do not use {options.output}.")


if __name__ == "__main__":
    main()
