namespace PaperGraph.Core.Tests.Topics.Recognition;

public sealed class AcronymTests
{
    [Theory]
    [InlineData("we said ai, nlp and lstm")]
    [InlineData("Bert is a person")]
    [InlineData("reGANed images of a generator")]
    [InlineData("Bertrand")]
    [InlineData("BERTRAND RUSSELL WROTE")]
    [InlineData("by Michael A. GILBERT, Department of it")]
    [InlineData("OpenAI is a company")]
    [InlineData("the PRML book on data")]
    [InlineData("MAIL")]
    [InlineData("trained on AIShell speech")]
    [InlineData("SLAM DUNK CONTEST")]
    public void Letters_that_happen_to_be_the_same_are_no_acronym(string text) => Assert.Empty(SmallVocabulary.Find(text));

    [Theory]
    [InlineData("a BiLSTM layer", "LSTM: BiLSTM")]
    [InlineData("with SciBERT", "BERT: SciBERT")]
    [InlineData("the CNN called SOYOLO works", "convolutional neural network: CNN", "YOLO: SOYOLO")]
    [InlineData("the framework of YOLOv2", "YOLO: YOLOv2")]
    [InlineData("YOLO and YOLOX did", "YOLO: YOLO", "YOLO: YOLOX")]
    [InlineData("such as FasterRCNN", "Faster R-CNN: FasterRCNN")]
    [InlineData("a HoloGAN generator", "generative adversarial network: HoloGAN")]
    [InlineData("with GPT4 it", "GPT-4: GPT4")]
    [InlineData("with GPT5 it", "GPT: GPT")]
    [InlineData("an LSTMbased model", "LSTM: LSTM")]
    [InlineData("a CNNEncoder class", "convolutional neural network: CNN")]
    [InlineData("an AIAgent class", "artificial intelligence: AI")]
    public void A_variant_that_is_named_after_it_is_the_topic(string text, params string[] found) =>
        Assert.Equal(found, SmallVocabulary.Find(text));

    [Theory]
    [InlineData("visual SLAM for robots", "SLAM: SLAM")]
    [InlineData("LSTM DERIVATIONS", "LSTM: LSTM")]
    [InlineData("covid-19 in spring", "COVID-19 modelling: covid-19")]
    public void Capitals_count_unless_everything_is_in_capitals(string text, string found) =>
        Assert.Equal([found], SmallVocabulary.Find(text));

    [Theory]
    [InlineData("all stateoftheart RLbaselines", "reinforcement learning: RL")]
    [InlineData("RL and NLP", "reinforcement learning: RL", "natural language processing: NLP")]
    [InlineData("using AI/ML for discovery", "artificial intelligence: AI", "machine learning: ML")]
    public void A_doubtful_acronym_counts_in_company(string text, params string[] found) =>
        Assert.Equal(found, SmallVocabulary.Find(text));

    [Theory]
    [InlineData("RL beat them at rugby")]
    [InlineData("5 ML of it")]
    [InlineData("a dose of 5 ML and more data")]
    public void A_doubtful_acronym_alone_is_nothing(string text) => Assert.Empty(SmallVocabulary.Find(text));
}
