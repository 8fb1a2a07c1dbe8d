using System.Text;
using PaperGraph.Core.Topics;
using PaperGraph.Core.Topics.Recognition;

namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class RecogniserPropertyTests
{
    private static readonly string[] Pieces =
    [
        "deep", "learning", "attention", "network", "RL", "AI", "BERT", "YOLO", "Sci", "v2", "based", "the", "ed", "s", "(", ")", "DSD", "深度", "学习",
        " ", " ", " ", "-", ".", "\n", "\uD835", "\uDD00", "\u0301", "ﬁ", "Ａ", "\u200F", "7", "https://", "agent", "pay", "É", "ß", "\uFDFA",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Mentions_lie_within_their_text_in_order_and_do_not_overlap(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            PlacedText[] texts = [new(MentionPlace.Title, RandomText(random)), new(MentionPlace.Quote, RandomText(random))];
            var found = SmallVocabulary.Recogniser.Recognise(texts);
            Assert.Equal(texts.Length, found.Count);
            for (var i = 0; i < texts.Length; i++)
            {
                var behind = 0;
                foreach (var mention in found[i])
                {
                    Assert.InRange(mention.Start, behind, texts[i].Text.Length);
                    Assert.InRange(mention.Length, 2, texts[i].Text.Length - mention.Start);
                    Assert.InRange(mention.Weight, 0.0001, 1);
                    Assert.Equal(texts[i].Where, mention.Where);
                    behind = mention.Start + mention.Length;
                }
            }
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void The_order_of_the_vocabulary_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var shuffled = SmallVocabulary.Definitions.ToArray();
        random.Shuffle(shuffled);
        var other = new TopicRecogniser(Vocabulary.Of(shuffled));
        for (var round = 0; round < 100; round++)
        {
            PlacedText[] texts = [new(MentionPlace.Note, RandomText(random))];
            Assert.Equal(SmallVocabulary.Recogniser.Recognise(texts)[0], other.Recognise(texts)[0]);
        }
    }

    [Theory]
    [InlineData(7)]
    public void A_topic_that_is_not_named_changes_nothing(int seed)
    {
        var random = new Random(seed);
        var other = new TopicRecogniser(Vocabulary.Of([.. SmallVocabulary.Definitions, new TopicDefinition { Name = "xylophony", Company = ["xylem"] }]));
        for (var round = 0; round < 100; round++)
        {
            PlacedText[] texts = [new(MentionPlace.Note, RandomText(random))];
            Assert.Equal(SmallVocabulary.Recogniser.Recognise(texts)[0], other.Recognise(texts)[0]);
        }
    }

    [Theory]
    [InlineData("BERT")]
    [InlineData("attention ")]
    [InlineData("deeplearning")]
    [InlineData("(AB) reinforcement learning ")]
    [InlineData("attention7network7")]
    [InlineData("deep learning (DL9) DL9 DL9 ")]
    [InlineData("conference on attention ")]
    [InlineData("深")]
    [InlineData("\uD83D")]
    public void A_megabyte_of_anything_is_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        Assert.Single(SmallVocabulary.Recogniser.Recognise([new PlacedText(MentionPlace.Quote, text)]));
    }

    [Fact]
    public void An_empty_vocabulary_finds_nothing() =>
        Assert.Empty(new TopicRecogniser(Vocabulary.Empty).Recognise([new PlacedText(MentionPlace.Note, "deep learning")])[0]);

    [Fact]
    public void No_text_gives_no_list() => Assert.Empty(SmallVocabulary.Recogniser.Recognise([]));

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(60); i > 0; i--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
