using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PaperGraph.Faults.Programs;

namespace PaperGraph.Faults.Kills;

/// <summary>What somebody sees who asks a library.</summary>
internal static class LibraryView
{
    /// <summary>Asks for the counts and the first papers.</summary>
    public const string Glance =
        "{ server { paperCount annotationCount topicCount tagCount personCount } papers(first: 30, orderBy: TITLE_ASC) { nodes { id title } } }";

    /// <summary>Asks for papers with all that hangs on them.</summary>
    public const string Page = """
        query Page($after: String) {
          papers(first: 500, after: $after, orderBy: TITLE_ASC) {
            pageInfo { hasNextPage endCursor }
            nodes {
              id title titleSource year kind addedIn annotatedIn abstract authors { name } locations { host url name month }
              tags { name topic { name } } topics { topic { name } confidence } links { kind from { id } to { id } }
              annotations(first: 1000) { nodes { id quote note month by { name } tags { name } } }
            }
          }
        }
        """;

    /// <summary>The counts and the first papers, in one answer.</summary>
    public static async Task<string> GlanceAsync(RunningProgram program) => (await program.AskAsync(Glance)).ToJsonString();

    /// <summary>What such an answer says of each of its fields: each sees one state of the library, and between two of them there may be another.</summary>
    public static IReadOnlyList<string> FieldsOf(string glance) =>
        [.. JsonNode.Parse(glance)!.AsObject().Select(field => field.Value!.ToJsonString())]; // The program was asked for both.

    /// <summary>A fingerprint of every paper with all that hangs on it. An id that occurs twice makes it say so.</summary>
    public static async Task<string> WholeAsync(RunningProgram program)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var ids = new HashSet<string>();
        var doubled = 0;
        for (string? after = null; ;)
        {
            var page = (await program.AskAsync(Page, new { after }))["papers"]!; // Asked for above.
            foreach (var paper in page["nodes"]!.AsArray())
            {
                doubled += IdsOf(paper!).Count(id => !ids.Add(id));
                hash.AppendData(Encoding.UTF8.GetBytes(paper!.ToJsonString()));
            }

            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
            after = (string?)page["pageInfo"]!["endCursor"];
        }

        return $"{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]} of {ids.Count} ids, {doubled} doubled";
    }

    private static IEnumerable<string> IdsOf(JsonNode paper) =>
        paper["annotations"]!["nodes"]!.AsArray().Select(annotation => (string)annotation!["id"]!).Append((string)paper["id"]!);
}
