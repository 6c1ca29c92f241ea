#include "understanding/classifier.h"

#include "corpus.h"
#include "understanding/judge.h"
#include "understanding/language/resource.h"

#include <fasttext/fasttext.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <cmath>
#include <sstream>

namespace trato::understanding::test {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What fastText's own code says of a line.
std::vector<double> librarySays(const fasttext::FastText& model, const QStringList& labels, const QByteArray& line)
{
    constexpr int all = 100;
    std::vector<int32_t> words;
    std::vector<int32_t> none;
    std::istringstream stream(line.toStdString());
    model.getDictionary()->getLine(stream, words, none);
    fasttext::Predictions predictions;
    model.predict(all, words, predictions);
    std::vector<double> answer(size_t(labels.size()), 0.0);
    for (const auto& [logarithm, label] : predictions) {
        const QString name = QString::fromStdString(model.getDictionary()->getLabel(label)).mid(9);
        if (const qsizetype place = labels.indexOf(name); place >= 0)
            answer[size_t(place)] = std::exp(double(logarithm));
    }
    return answer;
}

QList<QByteArray> linesToTry()
{
    QList<QByteArray> lines{"", "\n", " \n", "</s>\n", "so uma palavra sem fim", " xyzzyplugh \n", " \t oi\r\n",
        " palavra" + QByteArray(40, 'a') + " \n"};
    for (const QString& text : trainingTexts().mid(0, 3'000))
        lines.append(text.toLower().toUtf8() + '\n');
    return lines;
}

} // namespace

TEST(Classifier, SaysWhatTheLibrarySays)
{
    for (const Subject subject : {Subject::Intents, Subject::Sensitivities}) {
        const QByteArray bytes = resourceFile(subject == Subject::Intents ? u"intents.bin"_s : u"sensitivities.bin"_s);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"model.bin"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
        file.close();
        fasttext::FastText model;
        model.loadModel(file.fileName().toStdString());
        const auto ours = Classifier::create(bytes, labelsOf(subject)).value();
        for (const QByteArray& line : linesToTry()) {
            const auto said = ours->probabilities(line);
            const auto expected = librarySays(model, labelsOf(subject), line);
            for (size_t i = 0; i < said.size(); ++i) {
                // A sum on the edge of two steps of the library's table may fall to either side of it.
                ASSERT_NEAR(said[i], expected[i], subject == Subject::Intents ? 1e-4 : 9e-3) << line.constData();
            }
        }
    }
}

} // namespace trato::understanding::test
