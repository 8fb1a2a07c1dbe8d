using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Works;

public sealed class StatementTests
{
    [Theory]
    [InlineData("Response paper to GPT-3 showing that small models will do", "RespondsTo GPT-3")]
    [InlineData("A reply to \"Deep Learning: A Critical Appraisal\" by its critics.", "RespondsTo Deep Learning: A Critical Appraisal title:deeplearningacriticalappraisal")]
    [InlineData("This is a comment on arXiv:1801.00631, and a harsh one.", "RespondsTo arXiv:1801.00631 arxiv:1801.00631")]
    [InlineData("Paper that evaluated the Transformer on long documents and found it slow.", "Evaluates the Transformer on long documents")]
    [InlineData("This article benchmarks ResNet variants.", "Evaluates ResNet variants")]
    [InlineData("It extends Q-learning to function approximation.", "Extends Q-learning")]
    [InlineData("An improved version of DQN", "Extends DQN")]
    [InlineData("Builds on BERT, with fewer parameters.", "Extends BERT")]
    [InlineData("The paper that introduced LSTM for sequences.", "Introduces LSTM")]
    [InlineData("The original word2vec paper.", "Introduces word2vec")]
    [InlineData("A nice survey of transfer learning", "Surveys transfer learning")]
    [InlineData("tutorial article on BERT", "Surveys BERT")]
    [InlineData("Part 2 of the series on diffusion models.", "SameSeries diffusion models")]
    [InlineData("This post is based on the paper \"Attention Is All You Need\" and its code.", "Cites Attention Is All You Need title:attentionisallyouneed")]
    [InlineData("In this work, we introduce ELMo, a deep representation.", "Introduces ELMo")]
    [InlineData("We propose a new language model called GPT that is large.", "Introduces GPT")]
    [InlineData("We present deep sparse training (DST), which is fast.", "Introduces deep sparse training (DST)")]
    [InlineData("Experiments show that our proposed SimCLR outperforms them.", "Introduces SimCLR")]
    [InlineData("本文提出了BERT，一种语言模型。", "Introduces BERT")]
    public void A_sentence_about_this_work_is_a_statement(string sentence, string expected)
    {
        var draft = Entries.Read("Some Work of Ours", sentence);

        Assert.Equal([expected], draft.Statements.Select(statement => Show(draft, statement)));
    }

    [Theory]
    [InlineData("The DQN paper introduced experience replay.")]
    [InlineData("Bordes et al. introduced Memory Networks.")]
    [InlineData("BERT extends ELMo.")]
    [InlineData("We propose LSTM networks for sentiment analysis.")]
    [InlineData("We present results on MNIST.")]
    [InlineData("We introduce a deep learning approach.")]
    [InlineData("This improves accuracy and speed.")]
    [InlineData("I read a survey of transfer learning before.")]
    [InlineData("We evaluate our model.")]
    [InlineData("Batch normalization was proposed to reduce covariate shift.")]
    public void Other_works_and_common_words_are_none(string sentence) =>
        Assert.Empty(Entries.Read("Some Work of Ours", sentence).Statements);

    [Theory]
    [InlineData("A Survey on Transfer Learning", "Surveys Transfer Learning")]
    [InlineData("Graph Neural Networks: A Comprehensive Review", "Surveys Graph Neural Networks")]
    [InlineData("Recent Advances in Meta Learning", "Surveys Meta Learning")]
    [InlineData("知识图谱研究综述", "Surveys 知识图谱")]
    [InlineData("Pan, S. J., & Yang, Q. (2010). A Survey on Transfer Learning. IEEE TKDE.", "Surveys Transfer Learning")]
    public void A_title_says_that_its_work_is_an_overview(string words, string expected)
    {
        var draft = Entries.Read(words);

        Assert.Equal([expected], draft.Statements.Select(statement => Show(draft, statement)));
    }

    [Fact]
    public void Offsets_lie_within_the_text_they_name()
    {
        var draft = Entries.Read("Some Work of Ours", "Great.", "Response paper to DQN");

        var statement = Assert.Single(draft.Statements);
        Assert.Equal("Response paper to DQN", draft.Annotations[0].Note!.Substring(statement.Words.Start, statement.Words.Length));
        Assert.Equal(statement.Words.End, statement.Object.End);
    }

    private static string Show(EntryDraft draft, StatementDraft statement)
    {
        var annotation = draft.Annotations[statement.Annotation];
        var text = statement.Where == PaperGraph.Core.Topics.MentionPlace.Quote ? annotation.Quote! : annotation.Note!;
        var relation = statement.Relation is StatedRelation.To to ? to.Kind.ToString() : nameof(StatedRelation.Introduces);
        return $"{relation} {text.Substring(statement.Object.Start, statement.Object.Length)} {statement.Target}".TrimEnd();
    }
}
