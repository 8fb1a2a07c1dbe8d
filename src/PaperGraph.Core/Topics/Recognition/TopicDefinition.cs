namespace PaperGraph.Core.Topics.Recognition;

/// <summary>What a vocabulary says of one topic, as somebody wrote it: other topics by name.</summary>
public sealed record TopicDefinition
{
    /// <summary>The field's usual name.</summary>
    public required string Name { get; init; }

    /// <summary>The line on which the definition begins, counted from 1; 0 where there are no lines.</summary>
    public int Line { get; init; }

    /// <summary>Other names and spellings; case, hyphens, blanks and a plural at the end need none.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names that mean other things as well, such as short acronyms: they count beside <see cref="Company" /> or another topic only.</summary>
    public IReadOnlyList<string> Doubtful { get; init; } = [];

    /// <summary>The names of the topics it is directly a part or a kind of.</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>The names of what has to be known before it.</summary>
    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    /// <summary>Words of which one has to stand near a doubtful name; near every name where none is listed as doubtful.</summary>
    public IReadOnlyList<string> Company { get; init; } = [];

    /// <summary>Words beside which, or as a part of which, its names do not mean the topic.</summary>
    public IReadOnlyList<string> Strangers { get; init; } = [];

    /// <summary>One sentence.</summary>
    public string? Description { get; init; }

    /// <summary>The name, the aliases and the doubtful names.</summary>
    internal IEnumerable<string> AllNames => [Name, .. Aliases, .. Doubtful];

    /// <summary>Whether a name of this topic has to be seen in company.</summary>
    internal bool NeedsCompany(string name) =>
        Doubtful.Count > 0 ? Doubtful.Contains(name, StringComparer.Ordinal) : Company.Count > 0;
}
