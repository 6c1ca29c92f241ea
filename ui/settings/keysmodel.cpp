#include "ui/settings/keysmodel.h"

#include "ui/desk/actionregistry.h"

#include <algorithm>

namespace trato::ui {

namespace {

std::vector<QString> idsOf(const ActionRegistry& actions)
{
    std::vector<QString> ids;
    for (const ActionRegistry::Entry* entry : actions.entries())
        ids.push_back(entry->spec.id);
    return ids;
}

} // namespace

KeysModel::KeysModel(const ActionRegistry& actions, QObject* parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
    , m_ids(idsOf(actions))
{
    connect(&actions, &ActionRegistry::changed, this, &KeysModel::changed);
}

/// An action came or went, or one has another key.
void KeysModel::changed(const QString& id)
{
    const auto known = std::find(m_ids.begin(), m_ids.end(), id);
    const bool lives = m_actions.find(id) != nullptr;
    if (known != m_ids.end() && lives) {
        const int row = int(known - m_ids.begin());
        Q_EMIT dataChanged(index(row, ActionColumn), index(row, UsualColumn));
    } else if (lives || known != m_ids.end()) {
        beginResetModel();
        m_ids = idsOf(m_actions);
        endResetModel();
    }
}

int KeysModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int KeysModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : UsualColumn + 1; }

QVariant KeysModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString& id = m_ids[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(id, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(textOf(id, ActionColumn).toString(),
            m_actions.sequence(id).isEmpty() ? tr("no key") : textOf(id, KeyColumn).toString());
    case IdRole: return id;
    case RemappedRole: return m_actions.isRemapped(id);
    default: return {};
    }
}

QVariant KeysModel::textOf(const QString& id, int column) const
{
    const ActionRegistry::Entry* const entry = m_actions.find(id);
    if (entry == nullptr)
        return {};
    switch (column) {
    case ActionColumn:
        return entry->spec.detail.isEmpty() ? entry->spec.text
                                            : QStringLiteral("%1 · %2").arg(entry->spec.text, entry->spec.detail);
    case GroupColumn: return entry->spec.group;
    case KeyColumn: return keyText(entry->spec.sequence);
    case UsualColumn: return m_actions.isRemapped(id) ? keyText(entry->standard) : QString();
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActionColumn: return tr("Action");
    case GroupColumn: return tr("Where");
    case KeyColumn: return tr("Key");
    case UsualColumn: return tr("Usual");
    default: return {};
    }
}

} // namespace trato::ui
