"""From the spec to the client: load -> model -> check -> emit -> publish.

Who may import whom inside this package, bottom to top (import-linter holds it)::

    diagnostics                    mistakes as data; one place that words and prints them
    dialect, yaml_tree             the dialect's JSON Schemas; YAML with positions
    model, dialect_check           the immutable model; a tree against a JSON Schema
    json_record                    the files in which the generator remembers what it did
    build, naming                  trees into the model; the only source of Python names
    check                          rules over the model
    emit                           the model as files in memory
    export                         the model as a document of another kind (OpenAPI)
    publish                        files in memory onto the disk, all or nothing
    vendor                         the vendor's metadata as facts; knows nothing of our YAML
    importing                      those facts into our spec, three ways
    cli                            the commands of ``python -m codegen``

Nothing here imports ``apsara_core``, ``apsara_vod`` or ``vodkit``: the generator runs before there
is anything to import.
"""
