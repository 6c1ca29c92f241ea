#pragma once

#include "macros/macro.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace trato::ui {

class Button;
class Label;

/// One's own macros: name, key, and the steps in their order. They are recorded at the desk; here they are put in
/// order, reworded or taken out.
class MacrosPane final : public Surface {
    Q_OBJECT

public:
    explicit MacrosPane(const DeskContext& context, QWidget* parent = nullptr);

    void takeFocus();
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// Another key is to be given to this action.
    void keyWanted(const QString& actionId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void lookChanged() override;

private:
    void buildLayout();
    void load();
    void show(std::vector<macros::Macro> macros);
    void showCurrent();
    void showSteps(int row);
    void showWords();
    void showActions();
    void move(int by);
    void removeStep();
    void reword();
    void save();
    void remove();
    [[nodiscard]] const macros::Macro* current() const;
    [[nodiscard]] bool isChanged() const;

    DeskContext m_context;
    std::vector<macros::Macro> m_known;
    std::vector<macros::Step> m_steps; ///< of the chosen one, as they are now
    bool m_filling = false;
    QListWidget* m_list;
    QLineEdit* m_name;
    QListWidget* m_order;
    QPlainTextEdit* m_words;
    Label* m_wordsTitle;
    Label* m_key;
    Label* m_message;
    Button* m_up;
    Button* m_down;
    Button* m_out;
    Button* m_giveKey;
    Button* m_save;
    Button* m_remove;
};

} // namespace trato::ui
