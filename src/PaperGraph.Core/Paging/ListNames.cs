using System.Security.Cryptography;
using System.Text;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Topics;

namespace PaperGraph.Core.Paging;

/// <summary>The names of the lists that pages are cut from, in their orders; cursors carry them. The same in every store.</summary>
public static class ListNames
{
    /// <summary>Annotations, newest month first.</summary>
    public const string Annotations = "annotations";

    /// <summary>Tags, by name.</summary>
    public const string Tags = "tags";

    /// <summary>People, by name.</summary>
    public const string People = "people";

    /// <summary>Sessions, by date.</summary>
    public const string Sessions = "sessions";

    /// <summary>The papers of a topic, surest first.</summary>
    public const string PapersOfTopic = "topic.papers";

    /// <summary>Imports, latest first.</summary>
    public const string Imports = "imports";

    /// <summary>The problems of an import, by line.</summary>
    public const string Problems = "problems";

    /// <summary>Changes, in the order of the log.</summary>
    public const string Changes = "changes";

    private const int FingerprintLength = 6;

    /// <summary>Papers in an order.</summary>
    public static string Papers(PaperOrder order) => $"papers.{order}";

    /// <summary>Topics in an order.</summary>
    public static string Topics(TopicOrder order) => $"topics.{order}";

    /// <summary>What answers a search, best first: a cursor is good for the search that gave it, however that was typed.</summary>
    /// <param name="kinds">Among what is searched; null for everything.</param>
    /// <param name="search">What is searched for, as the store writes it.</param>
    public static string Search(IReadOnlySet<NodeKind>? kinds, string search)
    {
        var letters = kinds is null ? "*" : string.Concat(kinds.Order().Select(kind => (char)kind));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{letters} {search}"));
        return $"search.{Convert.ToHexStringLower(hash.AsSpan(0, FingerprintLength))}";
    }
}
