/** What `--help` prints. */
export const HELP = `Who said what, in news articles: quotations, speakers and names. German and English.

Usage: pressmark [options] FILE…
       pressmark [options] -          read standard input

Options:
  --input html|text|jsonl   how the input is read. By default by its extension (.html,
                            .htm, .txt, .jsonl), else as html
  --output json|jsonl|csv|markdown|webannotation
                            json for one article, jsonl for several, unless asked
                            otherwise
  --language de|en          detected by default
  --only article            stop after the article is found in its page
  --explain                 also tell, on standard error, which passages of the page were
                            left out and by which rule, and which rule found each
                            quotation. A line each: input, "left out" or "quotation",
                            rule and text, separated by tabs
  --jobs N                  annotate N articles at a time, in threads. Results keep their
                            order. 1 by default
  --resume FILE             write to FILE, as jsonl. If it is there, go on behind its last
                            complete line: give the same inputs and options as before
  -h, --help                print this
  --version                 print the version

JSONL input has one article per line, {"id": …, "text": …} or {"id": …, "html": …,
"url": …}. Results are written one per line, in order, while the input is read, so it can
have any number of lines. A line that cannot be processed gives {"id": …, "error": …} in
its place and a message on standard error. Blank lines are passed over.

Where standard error is a terminal and the results go elsewhere, it shows how far the run
is.

All offsets in the result are UTF-16 code units into its "text", half open.

Exit status: 0 all processed, 1 some inputs failed, 2 wrong usage.

Examples:
  pressmark article.html
  pressmark --output csv *.html > quotes.csv
  pressmark --explain --only article page.html > /dev/null
  curl -s https://example.org/news | pressmark -
  zcat archive.jsonl.gz | pressmark --input jsonl - > annotations.jsonl
  pressmark --jobs 4 --resume annotations.jsonl archive.jsonl
`;
