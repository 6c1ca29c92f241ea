#include "ui/help/guide.h"

#include "base/translation.h"

#include <QFile>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <map>

static void initialiseGuide()
{
    Q_INIT_RESOURCE(trato_help);
    Q_INIT_RESOURCE(trato_help_translated);
    Q_INIT_RESOURCE(trato_help_pictures);
}

namespace trato::ui {

namespace {

constexpr const char* order[] = {"mesa", "dinheiro", "fila", "compositor", "cuidado", "teclas", "supervisao",
    "semconexao", "treino", "ajustes", "importar"};

/// By the class of the part: it holds the keyboard, or something in it does.
const std::map<QString, QString>& pagesOfParts()
{
    static const std::map<QString, QString> pages = {{QStringLiteral("trato::ui::QueueColumn"), QStringLiteral("fila")},
        {QStringLiteral("trato::ui::Composer"), QStringLiteral("compositor")},
        {QStringLiteral("trato::ui::ScheduleSheet"), QStringLiteral("compositor")},
        {QStringLiteral("trato::ui::WaitingSheet"), QStringLiteral("compositor")},
        {QStringLiteral("trato::ui::ReturnSheet"), QStringLiteral("semconexao")},
        {QStringLiteral("trato::ui::CareGuidePanel"), QStringLiteral("cuidado")},
        {QStringLiteral("trato::ui::CarePanel"), QStringLiteral("cuidado")},
        {QStringLiteral("trato::ui::TaskPanel"), QStringLiteral("dinheiro")},
        {QStringLiteral("trato::ui::WrapUpSheet"), QStringLiteral("dinheiro")},
        {QStringLiteral("trato::ui::CommandPalette"), QStringLiteral("teclas")},
        {QStringLiteral("trato::ui::KeySheet"), QStringLiteral("teclas")},
        {QStringLiteral("trato::ui::KeysPane"), QStringLiteral("teclas")},
        {QStringLiteral("trato::ui::LookPane"), QStringLiteral("ajustes")},
        {QStringLiteral("trato::ui::TrainingPage"), QStringLiteral("treino")},
        {QStringLiteral("trato::ui::ImportPage"), QStringLiteral("importar")}};
    return pages;
}

/// In the language in use; Portuguese where it has no page.
QString pageFile(const QString& id)
{
    const QString own = QStringLiteral(":/help/%1/%2.md").arg(currentLanguage(), id);
    return QFile::exists(own) ? own : QStringLiteral(":/help/%1.md").arg(id);
}

/// Lower case, without accents, letter by letter: places stay where they are.
QString plain(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = QString(letter).normalized(QString::NormalizationForm_D);
        result += parts.isEmpty() ? letter : parts.front().toLower();
    }
    return result;
}

QString lineAround(const QString& text, int place)
{
    const int from = text.lastIndexOf(u'\n', std::max(0, place - 1)) + 1;
    const int to = text.indexOf(u'\n', place);
    QString line = text.mid(from, to < 0 ? -1 : to - from).simplified();
    return line.remove(u'#').remove(u'*').remove(u'`').trimmed();
}

} // namespace

Guide::Guide()
{
    initialiseGuide();
    for (const char* name : order) {
        const QString id = QString::fromLatin1(name);
        QFile file(pageFile(id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        m_pages.push_back({id, text.section(u'\n', 0, 0).mid(2).trimmed(), text});
    }
}

const GuidePage* Guide::find(const QString& id) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const GuidePage& page) { return page.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

std::vector<GuideHit> Guide::search(const QString& query) const
{
    const QStringList words = plain(query.left(200)).split(u' ', Qt::SkipEmptyParts);
    std::vector<GuideHit> hits;
    if (words.isEmpty())
        return hits;
    for (const GuidePage& page : m_pages) {
        const QString text = plain(page.text);
        const bool all =
            std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
        if (!all)
            continue;
        // A page about it stands before pages that mention it.
        constexpr int aboutIt = 100;
        const QString title = plain(page.title);
        int count = 0;
        for (const QString& word : words)
            count += int(text.count(word)) + (title.contains(word) ? aboutIt : 0);
        hits.push_back({page.id, page.title, lineAround(page.text, int(text.indexOf(words.front()))), count});
    }
    std::stable_sort(
        hits.begin(), hits.end(), [](const GuideHit& one, const GuideHit& other) { return one.count > other.count; });
    return hits;
}

QString Guide::pageFor(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        for (const QMetaObject* kind = widget->metaObject(); kind != nullptr; kind = kind->superClass()) {
            const auto page = pagesOfParts().find(QString::fromLatin1(kind->className()));
            if (page != pagesOfParts().end())
                return page->second;
        }
    }
    return QStringLiteral("mesa");
}

} // namespace trato::ui
