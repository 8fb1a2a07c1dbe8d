using PaperGraph.Core.Annotations;
using PaperGraph.Core.Graph;
using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;

namespace PaperGraph.Core.Tests.Annotations;

public sealed class AnnotationKeyTests
{
    private static readonly Id<Paper> Paper = Id<Paper>.For("doi:10.1/a");

    [Fact]
    public void A_key_is_read_from_its_own_text()
    {
        var keys = new[] { AnnotationKey.Words(Paper, new Month(2020, 5), "marked"), AnnotationKey.Position(Paper, "arxiv.org", 2) };

        Assert.All(keys, key => Assert.True(AnnotationKey.TryParse(key.Text, out var read) && read == key));
        Assert.False(AnnotationKey.TryParse("title:abc", out _));
        Assert.False(AnnotationKey.TryParse(null, out _));
    }

    [Fact]
    public void A_key_of_a_long_passage_stays_short_and_its_own()
    {
        var passage = new string('a', 10_000);

        var key = AnnotationKey.Words(Paper, null, passage);

        Assert.True(key.Text.Length < 200);
        Assert.NotEqual(key, AnnotationKey.Words(Paper, null, passage + "a"));
    }
}
