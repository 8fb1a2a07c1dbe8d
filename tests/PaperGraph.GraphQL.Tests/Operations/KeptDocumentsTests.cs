using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Tests.Operations;

public sealed class KeptDocumentsTests
{
    [Fact]
    public void What_is_asked_for_again_is_kept_and_what_is_not_is_forgotten()
    {
        var kept = Documents(10);
        kept.Keep("asked for", "document", 8);
        for (var at = 0; at < 100; at++)
        {
            kept.Keep($"{at}", "document", 8);
            Assert.NotNull(kept.Find("asked for"));
            Assert.InRange(kept.Count, 1, kept.Capacity);
        }

        Assert.Null(kept.Find("0"));
    }

    [Fact]
    public void What_is_too_long_is_not_kept()
    {
        var kept = Documents(10);
        kept.Keep("long", "document", 16_385);
        Assert.Null(kept.Find("long"));
    }

    private static KeptDocuments<string> Documents(int capacity) => new(Options.Create(new LimitsOptions { KeptDocuments = capacity }));
}
