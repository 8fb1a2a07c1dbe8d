using PaperGraph.Core.Changes;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Imports.Readings;
using PaperGraph.Core.Papers;

namespace PaperGraph.Storage.Specs.Changes;

/// <summary>Makes changes of which a test spells out only what it is about.</summary>
public static class Say
{
    private static readonly DateTimeOffset Beginning = new(2024, 3, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The id of the change of that name.</summary>
    public static Id<Change> ChangeId(string name) => Id<Change>.For(name);

    /// <summary>That a person says this of one paper.</summary>
    public static ChangeDraft That(string name, PaperReading paper, params AnnotationReading[] annotations) => new(
        new Change
        {
            Id = ChangeId(name),
            At = Beginning,
            By = "Ann",
            Kind = annotations.Length == 0 ? ChangeKind.Paper : ChangeKind.Annotation,
            Summary = name,
            Papers = [paper.Id],
            Makes = [$"{paper.Id}.{name}"],
            Needs = [$"{paper.Id}"],
        },
        ChangeDraft.WhateverWasChanged)
    {
        Entries = [new EntryReading(0, 0, paper, annotations)],
    };

    /// <summary>What corrects nothing of the paper that is called this.</summary>
    public static PaperReading Of(string paper) => new()
    {
        Id = Some.PaperId(paper),
        Keys = [],
        Title = string.Empty,
        TitleSource = TitleSource.Curated,
        Role = ReadingRole.Correction,
        Location = new Location(null, null, null, null),
    };

    /// <summary>That a person calls the paper by another title.</summary>
    public static ChangeDraft Title(string name, string paper, string title) => That(name, Of(paper) with { Title = title });

    /// <summary>That a change is taken back.</summary>
    public static ChangeDraft Undo(string name, string undone, params string[] papers) => new(
        new Change
        {
            Id = ChangeId(name),
            At = Beginning,
            By = "Ann",
            Kind = ChangeKind.Undo,
            Summary = name,
            Papers = [.. papers.Select(Some.PaperId)],
            Undoes = ChangeId(undone),
        },
        ChangeDraft.WhateverWasChanged);

    /// <summary>That papers are part of another from now on.</summary>
    public static ChangeDraft Merge(string name, string into, params string[] from) => ThatAll(
        name, [into, .. from], [.. from.Select(part => Claim(part, into))]);

    /// <summary>That a paper is one of its own again.</summary>
    public static ChangeDraft Unmerge(string name, string from, string paper) => ThatAll(name, [from, paper], [Claim(paper, paper)]);

    /// <summary>What a person, or a file, says of which paper another is part of.</summary>
    public static PaperReading Claim(string paper, string into) => Of(paper) with { Role = ReadingRole.Merged, Title = paper, MergedInto = Some.PaperId(into) };

    /// <summary>An annotation that a person writes here.</summary>
    public static AnnotationReading Note(string name, string note, params string[] tags) => Some.Annotation(name, "2024-03", "Ann", tags) with
    {
        Keys = [],
        Quote = null,
        Note = note,
    };

    /// <summary>That an annotation is not to be seen.</summary>
    public static AnnotationReading Removal(string name) => new()
    {
        Id = Some.AnnotationId(name),
        Keys = [],
        FirstLine = 0,
        LastLine = 0,
        IsRemoval = true,
    };

    private static ChangeDraft ThatAll(string name, string[] papers, PaperReading[] claims) => new(
        new Change
        {
            Id = ChangeId(name),
            At = Beginning,
            By = "Ann",
            Kind = ChangeKind.Merge,
            Summary = name,
            Papers = [.. papers.Select(Some.PaperId).Distinct()],
            Makes = [.. claims.Select(claim => $"{claim.Id}.merged")],
        },
        ChangeDraft.WhateverWasChanged)
    {
        Entries = [.. claims.Select(claim => new EntryReading(0, 0, claim, []))],
    };
}
