using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Transport;
using PaperGraph.Storage.Neo4j.Vocabularies;

namespace PaperGraph.Storage.Neo4j.Changes;

/// <summary>Takes in what a person says, in one transaction: the log, what is said, and how the papers are seen from then on.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="standing">The files of the readings that stand, by number.</param>
/// <param name="vocabulary">The topics there are.</param>
/// <param name="cancellationToken">Ends it.</param>
internal sealed class ChangeTaking(
    ICypherTransaction transaction, IReadOnlyDictionary<long, string> standing, IReadOnlySet<Id<Topic>> vocabulary, CancellationToken cancellationToken)
{
    private static readonly CypherQuery BeginChange = CypherQuery.Named("Changes/begin-change");
    private static readonly CypherQuery FindKeys = CypherQuery.Named("Changes/find-keys");
    private static readonly CypherQuery FindStatingByKey = CypherQuery.Named("Changes/find-stating-by-key");
    private static readonly CypherQuery WriteSaidAnnotations = CypherQuery.Named("Changes/write-said-annotations");
    private static readonly CypherQuery MoveSaid = CypherQuery.Named("Changes/move-said");
    private static readonly CypherQuery RenewSaidKeys = CypherQuery.Named("Changes/renew-said-keys");
    private static readonly CypherQuery SwitchChange = CypherQuery.Named("Changes/switch-change");
    private static readonly CypherQuery WriteWorks = CypherQuery.Named("Imports/write-works");
    private static readonly CypherQuery WriteKnownAnnotations = CypherQuery.Named("Imports/write-known-annotations");
    private static readonly CypherQuery WritePaperReadings = CypherQuery.Named("Imports/write-paper-readings");
    private static readonly CypherQuery WriteStatements = CypherQuery.Named("Imports/write-statements");
    private static readonly CypherQuery ReadPapers = CypherQuery.Named("Imports/read-papers");
    private static readonly CypherQuery WriteLinks = CypherQuery.Named("Imports/write-links");
    private static readonly CypherQuery CarryLinks = CypherQuery.Named("Imports/carry-links");
    private static readonly CypherQuery NameTopics = CypherQuery.Named("Imports/name-topics");

    /// <summary>Does it.</summary>
    /// <returns>The change as it stands in the log; null where something else touched its papers, or the vocabulary is another.</returns>
    public async Task<Change?> RunAsync(ChangeDraft draft)
    {
        var papers = IdTexts.Of(draft.Change.Papers);
        if (await RunAsync(BeginChange.With("papers", papers).With("lookedAt", draft.LookedAt).With("vocabulary", VersionOf(draft))) is not [var begun])
            return null;
        var generation = begun.Long("generation");
        var change = draft.Change with { Number = begun.Long("number") };
        var keys = await KeysOfAsync(papers);
        await WriteAsync(draft.Entries, (int)change.Number, generation);
        await new TopicTaking(transaction, cancellationToken).TakeAsync(draft, change);
        await new FindingsWriter(transaction, vocabulary, cancellationToken).WriteAsync(draft.Findings, generation);
        var log = new ChangeLog(transaction, cancellationToken);
        if (change.Undoes is { } undone)
            await MoveAsync(papers, await log.TakeBackAsync(undone, change.Id));
        await RunAsync(RenewSaidKeys.With("papers", papers).With("said", SaidImports.Said));
        keys.SymmetricExceptWith(await KeysOfAsync(papers));
        await ShowAsync([.. papers.Union(await StatingAsync(keys), StringComparer.Ordinal)], generation);
        await log.WriteAsync(change, generation);
        return change;
    }

    private static long? VersionOf(ChangeDraft draft) => draft.VocabularyLookedAt == ChangeDraft.WhateverWasChanged ? null : draft.VocabularyLookedAt;

    private async Task<HashSet<string>> KeysOfAsync(List<string> papers) =>
        (await RunAsync(FindKeys.With("works", papers).With("standing", standing.Keys))).Select(row => row.Text("key")).ToHashSet(StringComparer.Ordinal);

    private async Task<IEnumerable<string>> StatingAsync(HashSet<string> keys) => keys.Count == 0
        ? []
        : (await RunAsync(FindStatingByKey.With("keys", keys.ToList()))).Select(row => row.Text("id"));

    private async Task WriteAsync(IReadOnlyList<EntryReading> entries, int line, long generation)
    {
        var said = new ReadingParameters(entries.Select(entry => AtLine(entry, line)), new Numbering(generation), vocabulary);
        if (said.Works.Count == 0)
            return;
        // What a work is known by because somebody says so is known only as long as it is said.
        said.Works.ForEach(work => work["keys"] = Array.Empty<string>());
        await RunAsync(WriteWorks.With("works", said.Works).With("import", generation));
        await RunAsync(WriteKnownAnnotations.With("annotations", said.KnownAnnotations).With("import", generation));
        await RunAsync(WritePaperReadings.With("readings", said.Papers).With("import", SaidImports.Said));
        await RunAsync(WriteSaidAnnotations.With("readings", said.Annotations).With("import", SaidImports.Said));
        await RunAsync(WriteStatements.With("statements", said.Statements).With("import", SaidImports.Said));
    }

    private Task MoveAsync(List<string> papers, Change said)
    {
        var (from, to) = said.IsInEffect ? (SaidImports.TakenBack, SaidImports.Said) : (SaidImports.Said, SaidImports.TakenBack);
        return RunAsync(MoveSaid.With("papers", papers).With("change", said.Number).With("from", from).With("to", to));
    }

    private async Task ShowAsync(List<string> papers, long generation)
    {
        var folding = new PaperFolding(standing, vocabulary);
        var (delta, names, changes) = (new ImportDelta(), new TagTopics(vocabulary), new PaperChanges(generation));
        foreach (var row in await RunAsync(ReadPapers.With("works", papers).With("standing", standing.Keys)))
        {
            var (seen, shown) = (SeenPaper.Of(row), folding.Fold(row));
            delta.Add(seen, shown, isReported: false);
            changes.Add(row.Text("id"), seen, shown);
        }

        if (changes.Papers.Count > 0)
        {
            names.Add(changes.Shown.Shown);
            var (tags, people) = await new PaperShowing(transaction, generation, cancellationToken).WriteAsync(changes);
            delta.AddNames(tags, people);
            await LinkAsync(changes.Shown.Shown, papers, generation);
            await RunAsync(NameTopics.With("names", names.Named));
        }

        await RunAsync(SwitchChange.With("generation", generation)
            .With("papers", delta.Papers).With("annotations", delta.Annotations).With("tags", delta.Tags).With("people", delta.People).With("words", delta.Words));
    }

    private async Task LinkAsync(List<ShownPaper> shown, List<string> papers, long generation)
    {
        var links = new ShownLinks(RunAsync, standing);
        await links.AddAsync(shown);
        if (links.Found.Count > 0)
            await RunAsync(WriteLinks.With("links", links.Found).With("import", generation));
        while ((await RunAsync(CarryLinks.With("papers", papers).With("import", generation)))[0].Long("done") > 0)
        {
            // Until nothing is left.
        }
    }

    private Task<IReadOnlyList<CypherRow>> RunAsync(CypherStatement statement) => transaction.RunAsync(statement, cancellationToken);

    private static EntryReading AtLine(EntryReading entry, int line) => entry with
    {
        FirstLine = line,
        LastLine = line,
        Annotations = [.. entry.Annotations.Select(annotation => annotation with { FirstLine = line, LastLine = line })],
    };
}
