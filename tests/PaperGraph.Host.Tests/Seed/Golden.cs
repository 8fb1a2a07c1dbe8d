using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PaperGraph.Host.Tests.HouseRules;

namespace PaperGraph.Host.Tests.Seed;

/// <summary>Answers that a person has read and found right. One that differs is left beside them as <c>.received</c>.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "PaperGraph.Host.Tests", "Seed", "Golden");

    public static void Matches(string name, JsonNode answer)
    {
        var path = Path.Combine(Folder, $"{name}.json");
        var received = answer.ToJsonString(Readable) + "\n";
        var expected = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        if (received != expected)
            File.WriteAllText(Path.ChangeExtension(path, ".received.json"), received);
        Assert.Equal(expected, received);
    }
}
