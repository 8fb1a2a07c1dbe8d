using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;
using PaperGraph.Storage.Neo4j.Cypher;
using PaperGraph.Storage.Neo4j.Imports;
using PaperGraph.Storage.Neo4j.Merges;
using PaperGraph.Storage.Neo4j.Sessions;
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
    private static readonly CypherQuery FindSaidWorks = CypherQuery.Named("Changes/find-said-works");
    private static readonly CypherQuery FindKeys = CypherQuery.Named("Changes/find-keys");
    private static readonly CypherQuery FindTouchedPapers = CypherQuery.Named("Merges/find-touched-papers");
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

    /// <summary>Whether the change names all that it touched already: it is copied, and what was one with what then is not known.</summary>
    public required bool IsCopied { get; init; }

    /// <summary>Does it.</summary>
    /// <returns>The change as it stands in the log; null where something else touched its papers, or the vocabulary is another.</returns>
    public async Task<Change?> RunAsync(ChangeDraft draft)
    {
        var works = IdTexts.Of(draft.Change.Papers);
        var beginning = BeginChange.With("papers", works).With("sessions", IdTexts.Of(draft.Change.Sessions));
        if (await RunAsync(beginning.With("lookedAt", draft.LookedAt).With("vocabulary", VersionOf(draft))) is not [var begun])
            return null;
        var generation = begun.Long("generation");
        var change = draft.Change with { Number = begun.Long("number") };
        var log = new ChangeLog(transaction, cancellationToken);
        var taken = change.Undoes is { } undone ? await log.TakeBackAsync(undone, change.Id) : null;
        var (saidOf, merged) = taken is null ? ([], MergedBy(draft)) : await SaidOfAsync(taken);
        works = [.. works.Union(saidOf, StringComparer.Ordinal)];
        var keys = await KeysOfAsync(works, generation - 1);
        works = [.. works.Union(await WriteAsync(draft.Entries, change.Number, generation), StringComparer.Ordinal)];
        await new TopicTaking(transaction, cancellationToken).TakeAsync(draft, change);
        var sessions = new SessionTaking(transaction, generation, cancellationToken);
        await sessions.TakeAsync(draft.SaidSessions, change);
        await new FindingsWriter(transaction, vocabulary, cancellationToken).WriteAsync(draft.Findings, generation);
        if (taken is not null)
            await MoveAsync(taken);
        var delta = new ImportDelta();
        // What is said of a session leaves what its papers are made of as it was.
        var papers = (taken ?? change).Kind == ChangeKind.Session
            ? await FindTouchedAsync(works, generation)
            : await RenewAsync(works, merged, keys, change.At, generation, delta);
        delta.AddNames(0, await sessions.ShowAsync(taken ?? change));
        await SwitchAsync(delta, generation);
        change = IsCopied ? change : TouchedPapers.With(change, papers);
        await log.WriteAsync(change, generation);
        return change;
    }

    private static long? VersionOf(ChangeDraft draft) => draft.VocabularyLookedAt == ChangeDraft.WhateverWasChanged ? null : draft.VocabularyLookedAt;

    /// <returns>The papers that look different.</returns>
    private async Task<IReadOnlyList<Id<Paper>>> RenewAsync(
        List<string> works, IEnumerable<string> merged, HashSet<(string Paper, string Key)> keys, DateTimeOffset now, long generation, ImportDelta delta)
    {
        var merging = await MergeRenewal.OfAsync(merged, standing, generation, now, RunAsync);
        foreach (var statement in merging.Statements(generation))
            await RunAsync(statement);
        await RunAsync(RenewSaidKeys.With("papers", works).With("said", SaidImports.Said));
        var papers = await FindTouchedAsync(works, generation);
        var touched = IdTexts.Of(papers);
        keys.SymmetricExceptWith(await KeysOfAsync(touched, generation));
        await ShowAsync([.. touched.Union(await StatingAsync(keys, generation), StringComparer.Ordinal)], generation, delta);
        return papers;
    }

    private async Task<IReadOnlyList<Id<Paper>>> FindTouchedAsync(List<string> works, long generation) =>
        [.. (await RunAsync(FindTouchedPapers.With("works", works).With("generation", generation))).Select(row => row.Id<Paper>("id"))];

    private static IEnumerable<string> MergedBy(ChangeDraft draft) =>
        draft.Entries.Where(entry => entry.Paper.MergedInto is not null).Select(entry => entry.Paper.Id.ToString());

    private async Task<(IEnumerable<string> Works, IEnumerable<string> Merged)> SaidOfAsync(Change said)
    {
        var rows = await RunAsync(FindSaidWorks.With("change", said.Number));
        return (rows.Select(row => row.Text("id")), rows.Where(row => row.Flag("isMerged")).Select(row => row.Text("id")));
    }

    private async Task<HashSet<(string Paper, string Key)>> KeysOfAsync(List<string> works, long generation) =>
        [.. (await RunAsync(FindKeys.With("works", works).With("standing", standing.Keys).With("generation", generation))).Select(row => (row.Text("paper"), row.Text("key")))];

    private async Task<IEnumerable<string>> StatingAsync(HashSet<(string Paper, string Key)> keys, long generation) => keys.Count == 0
        ? []
        : (await RunAsync(FindStatingByKey.With("keys", keys.Select(known => known.Key).Distinct().ToList()).With("generation", generation))).Select(row => row.Text("id"));

    /// <returns>The works that the annotations were first met on.</returns>
    private async Task<IEnumerable<string>> WriteAsync(IReadOnlyList<EntryReading> entries, long change, long generation)
    {
        var said = new ReadingParameters(entries.Select(entry => AtLine(entry, (int)change)), new Numbering(generation), vocabulary);
        if (said.Works.Count == 0)
            return [];
        // What a work is known by because somebody says so is known only as long as it is said.
        said.Works.ForEach(work => work["keys"] = Array.Empty<string>());
        said.Papers.Concat(said.Statements).ToList().ForEach(reading => reading["change"] = change);
        await RunAsync(WriteWorks.With("works", said.Works).With("import", generation));
        await RunAsync(WriteKnownAnnotations.With("annotations", said.KnownAnnotations).With("import", generation));
        await RunAsync(WritePaperReadings.With("readings", said.Papers).With("import", SaidImports.Said));
        var written = await RunAsync(WriteSaidAnnotations.With("readings", said.Annotations).With("import", SaidImports.Said).With("change", change));
        await RunAsync(WriteStatements.With("statements", said.Statements).With("import", SaidImports.Said));
        return written.Select(row => row.Text("id"));
    }

    private Task MoveAsync(Change said)
    {
        var (from, to) = said.IsInEffect ? (SaidImports.TakenBack, SaidImports.Said) : (SaidImports.Said, SaidImports.TakenBack);
        return RunAsync(MoveSaid.With("change", said.Number).With("from", from).With("to", to));
    }

    private async Task ShowAsync(List<string> papers, long generation, ImportDelta delta)
    {
        var folding = new PaperFolding(standing, vocabulary);
        var (names, changes) = (new TagTopics(vocabulary), new PaperChanges(generation));
        foreach (var row in await RunAsync(ReadPapers.With("works", papers).With("standing", standing.Keys).With("generation", generation)))
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
    }

    private Task SwitchAsync(ImportDelta delta, long generation) => RunAsync(SwitchChange.With("generation", generation)
        .With("papers", delta.Papers).With("annotations", delta.Annotations).With("tags", delta.Tags).With("people", delta.People).With("words", delta.Words));

    private async Task LinkAsync(List<ShownPaper> shown, List<string> papers, long generation)
    {
        var links = new ShownLinks(RunAsync, standing, generation);
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
