#include "ui/composer/speller.h"

#include "ui/composer/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <hunspell.h>

#include <algorithm>

static void initialiseTradeWords() { Q_INIT_RESOURCE(trato_spelling); }

namespace trato::ui {

namespace {

/// Longer texts are checked as far as this; nobody writes them by hand.
constexpr int farthest = 20'000;
constexpr int longestWord = 60;
constexpr int mostSuggestions = 6;

/// What is between two blanks and no word: addresses, places to be filled in, shortcuts, anything with a digit.
const QRegularExpression& noWord()
{
    static const QRegularExpression pattern(QStringLiteral("\\S*[\\d@/\\\\_]\\S*|\\{[^}]*\\}|\\S+\\.\\S{2,}"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression& aWord()
{
    static const QRegularExpression pattern(
        QStringLiteral("[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

QString Speller::standardDictionary()
{
    for (const QString& folder :
        {QStringLiteral("/usr/share/hunspell/"), QStringLiteral("/usr/share/myspell/dicts/")}) {
        const QString path = folder + QStringLiteral("pt_BR");
        if (QFileInfo::exists(path + QStringLiteral(".aff")) && QFileInfo::exists(path + QStringLiteral(".dic")))
            return path;
    }
    return {};
}

Result<std::shared_ptr<Speller>> Speller::open(const QString& dictionary, const QString& ownWords)
{
    if (dictionary.isEmpty() || !QFileInfo::exists(dictionary + QStringLiteral(".dic")))
        return failure(QStringLiteral("no_dictionary"),
            ComposerWords::tr("The Portuguese dictionary (hunspell-pt-br) is not installed."));
    Hunhandle* const handle = Hunspell_create(QFile::encodeName(dictionary + QStringLiteral(".aff")).constData(),
        QFile::encodeName(dictionary + QStringLiteral(".dic")).constData());
    if (handle == nullptr)
        return failure(QStringLiteral("no_dictionary"), ComposerWords::tr("The Portuguese dictionary can't be read."));
    return std::shared_ptr<Speller>(new Speller(handle, ownWords));
}

Speller::Speller(Hunhandle* handle, QString ownWords)
    : m_handle(handle)
    , m_ownWords(std::move(ownWords))
{
    m_latin1 = QByteArray(Hunspell_get_dic_encoding(handle)).toUpper().startsWith("ISO8859-1");
    initialiseTradeWords();
    QFile trade(QStringLiteral(":/spelling/trade.txt"));
    if (trade.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : trade.readAll().split('\n'))
            add(QString::fromUtf8(line).trimmed());
    }
    readOwnWords();
}

Speller::~Speller() { Hunspell_destroy(m_handle); }

std::optional<QByteArray> Speller::encoded(const QString& word)
{
    const QString composed = word.normalized(QString::NormalizationForm_C);
    if (!m_latin1)
        return composed.toUtf8();
    const bool fits =
        std::all_of(composed.begin(), composed.end(), [](QChar letter) { return letter.unicode() < 256; });
    return fits ? std::optional(composed.toLatin1()) : std::nullopt;
}

void Speller::add(const QString& word)
{
    if (const auto bytes = encoded(word); bytes && !bytes->isEmpty())
        Hunspell_add(m_handle, bytes->constData());
}

void Speller::readOwnWords()
{
    constexpr qint64 most = 1024 * 1024;
    QFile file(m_ownWords);
    if (m_ownWords.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : file.read(most).split('\n')) {
        const QString word = QString::fromUtf8(line).trimmed();
        if (word.size() <= longestWord)
            add(word);
    }
}

QSet<QString> Speller::wordsOf(const QString& text)
{
    QSet<QString> words;
    auto found = aWord().globalMatch(text.left(farthest));
    while (found.hasNext()) {
        const QString word = found.next().captured().toLower();
        words.insert(word);
        for (const QString& part : word.split(QRegularExpression(QStringLiteral("[-'’]"))))
            words.insert(part);
    }
    return words;
}

std::vector<Misspelling> Speller::check(const QString& text, const QSet<QString>& names)
{
    QString words = text.left(farthest);
    auto others = noWord().globalMatch(words);
    while (others.hasNext()) {
        const auto one = others.next();
        words.replace(one.capturedStart(), one.capturedLength(), QString(one.capturedLength(), u' '));
    }
    std::vector<Misspelling> found;
    const std::lock_guard lock(m_mutex);
    auto all = aWord().globalMatch(words);
    while (all.hasNext()) {
        const auto one = all.next();
        const QString word = one.captured();
        if (!names.contains(word.toLower()) && !isKnown(word))
            found.push_back({int(one.capturedStart()), int(one.capturedLength())});
    }
    return found;
}

/// Of a compound each part: "manda-me".
bool Speller::isKnown(const QString& word)
{
    if (word.size() == 1 || word.size() > longestWord || isSpelt(word))
        return true;
    const QStringList parts = word.split(QRegularExpression(QStringLiteral("[-'’]")));
    return parts.size() > 1 && std::all_of(parts.begin(), parts.end(),
                                   [this](const QString& part) { return part.size() == 1 || isSpelt(part); });
}

bool Speller::isSpelt(const QString& word)
{
    if (const auto known = m_asked.constFind(word); known != m_asked.constEnd())
        return *known;
    const auto bytes = encoded(word);
    const bool spelt = !bytes || Hunspell_spell(m_handle, bytes->constData()) != 0;
    m_asked.insert(word, spelt);
    return spelt;
}

QStringList Speller::suggestions(const QString& word)
{
    const auto bytes = encoded(word);
    if (!bytes)
        return {};
    const std::lock_guard lock(m_mutex);
    char** list = nullptr;
    const int count = Hunspell_suggest(m_handle, &list, bytes->constData());
    QStringList words;
    for (int i = 0; i < std::min(count, mostSuggestions); ++i)
        words.append(m_latin1 ? QString::fromLatin1(list[i]) : QString::fromUtf8(list[i]));
    Hunspell_free_list(m_handle, &list, count);
    return words;
}

Result<void> Speller::learn(const QString& word)
{
    {
        const std::lock_guard lock(m_mutex);
        add(word);
        m_asked.clear();
    }
    QDir().mkpath(QFileInfo(m_ownWords).path());
    QFile file(m_ownWords);
    if (!file.open(QIODevice::Append) || file.write(word.toUtf8() + '\n') < 0)
        return failure(QStringLiteral("unwritable_file"),
            ComposerWords::tr("The word holds until the program ends; it could not be kept: %1")
                .arg(file.errorString()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace trato::ui
