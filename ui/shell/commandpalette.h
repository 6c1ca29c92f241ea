#pragma once

#include "ui/shell/palettesource.h"
#include "ui/theme/look.h"
#include "ui/widgets/lookwidget.h"

class QLineEdit;
class QListView;
class QModelIndex;

namespace trato::ui {

class ActionRegistry;
class ChipLabel;
class Overlay;
class PaletteModel;

/// Anything by name: actions (disabled ones stay, with the reason), people, contracts, money. ↑ ↓ choose, Enter does,
/// Tab says what would happen, Esc leaves. Prefixes narrow: > actions, @ people, # contracts, : money.
class CommandPalette : public LookWidget {
    Q_OBJECT

public:
    CommandPalette(const Look& look, ActionRegistry& actions, QWidget* window);

    void addSource(PaletteSource source);
    /// Whose case is open: "Marlene A. Figueiredo"; empty: none.
    void setContext(const QString& name);
    void open(const QString& query = {});
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const PaletteModel& model() const { return *m_model; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void placeParts();
    void search();
    void show(const std::vector<PaletteItem>& items);
    void refresh();
    [[nodiscard]] std::vector<PaletteItem> actionItems(const QString& query) const;
    void move(int step);
    void choose(const QModelIndex& index);
    void runCurrent();
    void preview();
    void showPreview(const PaletteItem& item, const QStringList& lines);
    [[nodiscard]] const PaletteItem* currentItem() const;

    ActionRegistry& m_actions;
    Overlay* m_overlay;
    QLineEdit* m_edit;
    ChipLabel* m_context;
    QListView* m_list;
    PaletteModel* m_model;
    std::vector<PaletteSource> m_sources;
    std::vector<PaletteItem> m_items;
    std::vector<std::vector<PaletteItem>> m_found;
    int m_round = 0;
    bool m_previewing = false;
    bool m_fresh = false; ///< something else was typed: the best line is chosen
};

} // namespace trato::ui
