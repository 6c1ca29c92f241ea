#include "agents/grade.h"

#include "base/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace trato::agents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar emojiStyle(0xFE0F);
constexpr QChar keyCap(0x20E3);
constexpr char16_t latin = 0xFF; ///< beyond it what is no letter is a picture

/// Key caps and stars as what they stand for.
QString spelledOut(QString text)
{
    text.remove(emojiStyle);
    text.remove(keyCap);
    text.replace(u"🔟"_s, u"10"_s);
    text.replace(u"🌟"_s, u"⭐"_s);
    const QString stars = QString(text).remove(u' ');
    const bool onlyStars = !stars.isEmpty() && std::ranges::all_of(stars, [](QChar one) { return one == u'⭐'; });
    if (onlyStars)
        return QString::number(stars.size());
    for (QChar& one : text) {
        if (one.unicode() > latin && !one.isLetterOrNumber())
            one = u' ';
    }
    return text;
}

std::optional<int> numberIn(const QString& word)
{
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    return isNumber && word.size() <= 2 ? std::optional(value) : std::nullopt;
}

std::optional<int> numeral(const QString& word)
{
    static const QStringList names{u"zero"_s, u"um"_s, u"dois"_s, u"tres"_s, u"quatro"_s, u"cinco"_s, u"seis"_s,
        u"sete"_s, u"oito"_s, u"nove"_s, u"dez"_s};
    const auto found = names.indexOf(word);
    return found < 0 ? std::nullopt : std::optional(static_cast<int>(found));
}

/// What goes with a grade and asks for nothing.
bool isBesideTheGrade(const QString& word)
{
    static const QSet<QString> words{u"nota"_s, u"dou"_s, u"eu"_s, u"meu"_s, u"minha"_s, u"a"_s, u"o"_s, u"e"_s,
        u"um"_s, u"uma"_s, u"foi"_s, u"para"_s, u"pra"_s, u"pro"_s, u"pelo"_s, u"pela"_s, u"do"_s, u"da"_s, u"de"_s,
        u"voce"_s, u"voces"_s, u"vc"_s, u"vcs"_s, u"muito"_s, u"muita"_s, u"bem"_s, u"bom"_s, u"boa"_s, u"otimo"_s,
        u"otima"_s, u"excelente"_s, u"perfeito"_s, u"perfeita"_s, u"regular"_s, u"ruim"_s, u"pessimo"_s, u"pessima"_s,
        u"atendimento"_s, u"parabens"_s, u"gostei"_s, u"adorei"_s, u"amei"_s, u"com"_s, u"certeza"_s, u"louvor"_s,
        u"show"_s, u"top"_s, u"super"_s, u"rapido"_s, u"facil"_s, u"simples"_s, u"tudo"_s, u"certo"_s, u"obrigado"_s,
        u"obrigada"_s, u"obg"_s, u"valeu"_s, u"vlw"_s, u"ok"_s, u"mais"_s, u"ou"_s, u"menos"_s, u"estrela"_s,
        u"estrelas"_s, u"ponto"_s, u"pontos"_s};
    return words.contains(word);
}

/// "dou um", "nota um"; "um ótimo atendimento" gives none.
bool isGiving(const QString& word) { return word == u"nota"_s || word == u"dou"_s; }

/// The one number of the words; the best that could be given after it says only out of how many.
std::optional<int> onlyNumber(const QStringList& words, const QString& text, int highest)
{
    QList<int> numbers;
    for (const QString& word : words) {
        if (const auto number = numberIn(word))
            numbers.append(*number);
    }
    if (numbers.isEmpty()) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto number = numeral(words[i]);
            if (number && (words[i] != u"um"_s || words.size() == 1 || (i > 0 && isGiving(words[i - 1]))))
                numbers.append(*number);
        }
    }
    static const QRegularExpression outOf(uR"(\d ?(/|de|em|sobre) ?\d)"_s);
    if (numbers.size() == 2 && numbers[1] == highest && outOf.match(text).hasMatch())
        return numbers[0];
    return numbers.size() == 1 ? std::optional(numbers[0]) : std::nullopt;
}

} // namespace

std::optional<Grade> gradeIn(const QString& text, int lowest, int highest)
{
    static const QRegularExpression noGrade(uR"(\d[.,]\d|(^|\s)-\s?\d|\d{3})"_s);
    static const QRegularExpression named(uR"(\bnota (e )?\d|^\d{1,2}\s*[.,;:!-])"_s);
    const QString said = text::folded(spelledOut(text)).trimmed();
    if (noGrade.match(said).hasMatch())
        return std::nullopt;
    QStringList words = text::words(QString(said).remove(u"de %1 a %2"_s.arg(lowest).arg(highest)));
    words.removeAll(QString());
    const auto value = onlyNumber(words, said, highest);
    if (!value || *value < lowest || *value > highest)
        return std::nullopt;
    const bool alone = std::ranges::all_of(
        words, [](const QString& word) { return numberIn(word) || numeral(word) || isBesideTheGrade(word); });
    if (!alone && !named.match(said).hasMatch())
        return std::nullopt;
    return Grade{*value, alone};
}

bool isOffTheScale(const QString& text)
{
    static const QRegularExpression bare(uR"(^[-+ ]*\d{1,3}([.,]\d)?[ !.,]*$)"_s);
    static const QRegularExpression graded(uR"(\b(nota|pontos?|estrelas?)\b)"_s);
    const auto isGrade = [&text](int highest) {
        const auto grade = gradeIn(text, 0, highest);
        return grade && grade->alone;
    };
    // "dou 50" is a sum.
    return bare.match(spelledOut(text).trimmed()).hasMatch() || isGrade(10) ||
           (isGrade(99) && graded.match(text::folded(text)).hasMatch());
}

} // namespace trato::agents
