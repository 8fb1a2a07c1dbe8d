using PaperGraph.Core.Papers;
using PaperGraph.Core.Timeline;
using PaperGraph.Import.Dumps;
using PaperGraph.Import.Works;

namespace PaperGraph.Import.Tests.Works;

public sealed class TitleTests
{
    [Theory]
    [InlineData("Mastering the Game of Go with Deep Neural Networks and Tree Search", "Mastering the Game of Go with Deep Neural Networks and Tree Search")]
    [InlineData("A neural probabilistic language model", "A neural probabilistic language model")]
    [InlineData("What Does BERT Look At? An Analysis of BERT’s Attention", "What Does BERT Look At? An Analysis of BERT’s Attention")]
    [InlineData("Dropout: a simple way to prevent neural networks from overfitting", "Dropout: a simple way to prevent neural networks from overfitting")]
    [InlineData("VERY DEEP CONVOLUTIONAL NETWORKS FOR LARGESCALE IMAGE RECOGNITION", "Very Deep Convolutional Networks for Large-Scale Image Recognition")]
    [InlineData("ADAM: A METHOD FOR STOCHASTIC OPTIMIZATION", "Adam: A Method for Stochastic Optimization")]
    [InlineData("ON THE VARIANCE OF LSTM AND RNN STATES IN NLP", "On the Variance of LSTM and RNN States in NLP")]
    [InlineData("Sequence to Sequence Learning  with Neural Networks", "Sequence to Sequence Learning – with Neural Networks")]
    [InlineData("Distributed Representations of Words and Phrases  word2vec", "Distributed Representations of Words and Phrases")]
    [InlineData("RoBERTa: A Robustly Optimized Approach forPretraining", "RoBERTa: A Robustly Optimized Approach for Pretraining")]
    [InlineData("EndtoEnd Memory Networks", "End-to-End Memory Networks")]
    [InlineData("基于深度学习的图像识别研究进展", "基于深度学习的图像识别研究进展")]
    public void A_line_that_names_a_work_is_its_title(string line, string title)
    {
        var draft = Entries.Read(line);

        Assert.Equal((title, TitleSource.Stated, line), (draft.Title, draft.TitleSource, draft.Annotations[0].Quote));
    }

    [Fact]
    public void An_entry_without_a_word_is_called_by_its_place()
    {
        var draft = Entries.Read("\r");

        Assert.Equal(TitleSource.Place, draft.TitleSource);
        Assert.NotEmpty(draft.Title);
    }

    [Theory]
    [InlineData("The model is trained with stochastic gradient descent")]
    [InlineData("We use dropout with a rate of 0.5 at every layer of the network.")]
    [InlineData("and therefore the loss surface of deep networks has many saddle points")]
    [InlineData("Related Work")]
    [InlineData("3.2 Scaled Dot-Product Attention")]
    [InlineData("Figure 2: The Transformer Model Architecture")]
    [InlineData("注意力机制是一种模仿人类视觉的方法，它可以提高模型的性能。")]
    public void A_passage_names_its_work_by_its_first_words(string passage)
    {
        var draft = Entries.Read(passage);

        Assert.Equal((TitleSource.Quoted, passage), (draft.TitleSource, draft.Annotations[0].Quote));
        Assert.Equal(0, passage.IndexOf(draft.Title.TrimEnd('…'), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("great paper!")]
    [InlineData("This is a great introduction, must read")]
    [InlineData("The paper that introduced word embeddings to everybody.")]
    [InlineData("Response paper to GPT-3 showing that small models will do")]
    [InlineData("I don't think that the baselines are fair.")]
    [InlineData("(12:30) he explains backprop")]
    [InlineData("TODO: read section 4 again")]
    [InlineData("tutorial article on transformers")]
    [InlineData("这篇文章值得一看")]
    public void A_remark_gives_no_title(string remark)
    {
        var draft = Entries.ReadAt("arxiv.org", [remark]);

        Assert.Equal(("arxiv.org, February 2019", TitleSource.Place), (draft.Title, draft.TitleSource));
        Assert.Equal((null, remark), (draft.Annotations[0].Quote, draft.Annotations[0].Note));
    }

    [Fact]
    public void A_place_names_a_work_of_which_nothing_else_is_known()
    {
        Assert.Equal("A local document, February 2019", Entries.ReadAt(null, []).Title);
        Assert.Equal("notes.pdf (example.org, February 2019)", Entries.ReadAt("example.org", [], "notes.pdf").Title);
    }

    [Fact]
    public void A_title_behind_a_passage_is_found_by_its_capitals()
    {
        var passage = new[] { "Covariate shift is reduced by fixing the mean of the summed inputs." };

        Assert.Equal("Layer Normalization", Entries.ReadAt("arxiv.org", passage, null, ["Layer Normalization"]).Title);
        Assert.Equal(TitleSource.Quoted, Entries.ReadAt("arxiv.org", passage, null, ["Gradients of deep networks"]).TitleSource);
        Assert.Equal(TitleSource.Quoted, Entries.ReadAt("github.com", passage, null, ["Awesome Deep Learning Papers"]).TitleSource);
    }

    [Fact]
    public void A_passage_that_is_repeated_as_its_note_is_kept_once()
    {
        var draft = Entries.Read("Attention Is All You Need", "Attention Is All You Need");

        Assert.Equal(("Attention Is All You Need", null), (draft.Annotations[0].Quote, draft.Annotations[0].Note));
    }

    [Fact]
    public void A_field_of_the_format_is_surer_than_any_reading()
    {
        var draft = WorkReader.Read(new DumpEntry
        {
            FirstLine = 1,
            LastLine = 1,
            Url = new Uri("https://arxiv.org/pdf/1706.03762.pdf"),
            Title = "Attention is all you need",
            Annotations = [new DumpAnnotation { FirstLine = 1, LastLine = 1, Quote = "Multi-Head Attention", Note = "great!", CreatedAt = new DateTimeOffset(2020, 5, 1, 0, 0, 0, TimeSpan.Zero) }],
        });

        Assert.Equal(("Attention is all you need", TitleSource.Stated, "1706.03762", PaperKind.Article), (draft.Title, draft.TitleSource, draft.ArxivId, draft.Kind));
        Assert.Equal(("Multi-Head Attention", "great!", new Month(2020, 5)), (draft.Annotations[0].Quote, draft.Annotations[0].Note, draft.Annotations[0].Month!.Value));
    }
}
