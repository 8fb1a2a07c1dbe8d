using PaperGraph.Core.Copies;
using PaperGraph.Core.Imports;
using PaperGraph.Core.People;
using PaperGraph.Core.Tags;
using PaperGraph.Storage.Neo4j.Copies;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Schema;
using PaperGraph.Storage.Neo4j.Transport;

namespace PaperGraph.Storage.Neo4j;

internal sealed partial class Neo4jPaperStore : IRecordWriter
{
    private static readonly CypherQuery WriteTags = CypherQuery.Named("Imports/write-tags");
    private static readonly CypherQuery WritePeople = CypherQuery.Named("Imports/write-people");
    private static readonly CypherQuery WriteWorks = CypherQuery.Named("Imports/write-works");
    private static readonly CypherQuery WriteKnownAnnotations = CypherQuery.Named("Imports/write-known-annotations");
    private static readonly CypherQuery RestoreImport = CypherQuery.Named("Copies/restore-import");
    private static readonly CypherQuery NameTopics = CypherQuery.Named("Copies/name-topics");
    private static readonly CypherQuery EndCopy = CypherQuery.Named("Copies/end-copy");

    // Imports are numbered from 1 on, so that none that is swept takes with it what was known before.
    private const long NoImport = 0;

    private long _knownWorks;

    /// <summary>Opens the store to read all that is on record, and keeps others from writing meanwhile.</summary>
    internal async Task<(CypherClient Client, IAsyncDisposable Turn)> OpenToCopyFromAsync(CancellationToken cancellationToken)
    {
        var client = await OpenClientAsync(cancellationToken);
        var turn = await TakeTurnAsync(cancellationToken);
        await _sweeper.SweepAsync(cancellationToken);
        return (client, turn);
    }

    /// <summary>Opens the store, which must be empty or half a copy, to be copied into, and keeps others from writing meanwhile.</summary>
    /// <exception cref="CopyRefusedException">It is not empty.</exception>
    internal async Task<IAsyncDisposable> OpenToCopyIntoAsync(CancellationToken cancellationToken)
    {
        await new GraphSchema(_client).PrepareToCopyAsync(cancellationToken);
        _isOpen = true;
        _lease.MayCopy = true;
        var turn = await TakeTurnAsync(cancellationToken);
        // Where this fails, the store gives the turn up when it is disposed of.
        await new CopyRoom(_client, _lease).MakeAsync(_options.Uri, cancellationToken);
        return turn;
    }

    /// <summary>Takes the mark of a copy away.</summary>
    internal Task EndCopyAsync(CancellationToken cancellationToken) => WriteRecordAsync(EndCopy, cancellationToken);

    public Task RememberNamesAsync(IReadOnlyList<Tag> tags, IReadOnlyList<Person> people, CancellationToken cancellationToken) => WriteRecordAsync(
        [
            WriteTags.With("tags", tags.Select(tag => PaperParameters.NamedNode(tag.Id.Node, tag.Name)).ToList()).With("import", NoImport),
            WritePeople.With("people", people.Select(person => PaperParameters.NamedNode(person.Id.Node, person.Name)).ToList()).With("import", NoImport),
        ],
        cancellationToken);

    public Task RememberWorksAsync(IReadOnlyList<KnownWork> works, CancellationToken cancellationToken)
    {
        var known = works.Select(work => new CypherMap()
            .Put("id", work.Id.ToString()).Put("number", ++_knownWorks).Put("keys", work.Keys.Select(key => key.Text).ToList())).ToList();
        return WriteRecordAsync(WriteWorks.With("works", known).With("import", NoImport), cancellationToken);
    }

    public Task RememberAnnotationsAsync(IReadOnlyList<MetAnnotation> annotations, CancellationToken cancellationToken)
    {
        var known = annotations.Select(met => new CypherMap()
            .Put("id", met.Annotation.Id.ToString()).Put("paper", met.Paper.ToString()).Put("keys", met.Annotation.Keys.Select(key => key.Text).ToList())).ToList();
        return WriteRecordAsync(WriteKnownAnnotations.With("annotations", known).With("import", NoImport), cancellationToken);
    }

    public async Task RestoreImportAsync(Import import, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(import);
        if ((await FindImportsAsync([import.Id], cancellationToken)).Count == 0)
            throw new ArgumentException($"There is no import {import.Id}.", nameof(import));
        await WriteRecordAsync(RestoreImport.With("id", import.Id.ToString()).With("import", ImportProperties.Of(import)), cancellationToken);
        if (_running?.Id != import.Id)
            return;
        End(import.Id);
        await LetOthersWriteAsync();
    }

    public Task NameTopicsAsync(IReadOnlyList<Tag> tags, CancellationToken cancellationToken)
    {
        var named = tags.Select(tag => new CypherMap().Put("id", tag.Id.ToString()).Put("topic", tag.Topic?.ToString())).ToList();
        return WriteRecordAsync(NameTopics.With("tags", named), cancellationToken);
    }

    private Task WriteRecordAsync(CypherStatement statement, CancellationToken cancellationToken) => WriteRecordAsync([statement], cancellationToken);

    private Task WriteRecordAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken) => WriteAloneAsync(
        _ => _lease.WriteAsync(statements, cancellationToken), cancellationToken);
}
