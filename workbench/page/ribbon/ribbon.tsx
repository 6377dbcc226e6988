import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type {
  RibbonAction,
  RibbonButton,
  RibbonControl,
  RibbonLabel,
  RibbonMenu,
  RibbonTab,
} from './read-ribbon';

interface RibbonProps {
  readonly label: string;
  readonly tabs: readonly RibbonTab[];
  /** A command is under way or the add-in is not there yet. */
  readonly disabled: boolean;
  readonly run: (action: RibbonAction, control: RibbonLabel) => void;
}

/** The tab that the add-in's manifest describes, drawn as Excel draws it. */
export function Ribbon({ label, tabs, disabled, run }: RibbonProps): ReactNode {
  return (
    <nav className="ribbon" aria-label={label}>
      {tabs.map((tab) => (
        <section key={tab.id} aria-label={tab.label}>
          <h2 className="ribbon-tab">{tab.label}</h2>
          <div className="ribbon-groups">
            {tab.groups.map((group) => (
              <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
                <div className="ribbon-controls">
                  {group.controls.map((control) => (
                    <Control key={control.id} control={control} disabled={disabled} run={run} />
                  ))}
                </div>
                <div className="ribbon-group-label" aria-hidden>
                  {group.label}
                </div>
              </div>
            ))}
          </div>
        </section>
      ))}
    </nav>
  );
}

interface ControlProps<C extends RibbonControl> {
  readonly control: C;
  readonly disabled: boolean;
  readonly run: RibbonProps['run'];
}

function Control({ control, disabled, run }: ControlProps<RibbonControl>): ReactNode {
  return control.kind === 'menu' ? (
    <Menu control={control} disabled={disabled} run={run} />
  ) : (
    <WithTip control={control}>
      {(tip) => (
        <button
          type="button"
          className="ribbon-button"
          data-control={control.id}
          disabled={disabled || !control.enabled}
          aria-describedby={tip}
          onClick={() => run(control.action, control)}
        >
          <Picture control={control} size={32} />
          <span>{control.label}</span>
        </button>
      )}
    </WithTip>
  );
}

function Menu({ control, disabled, run }: ControlProps<RibbonMenu>): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const close = (): void => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('.ribbon-button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    items[(at + step + items.length) % items.length]?.focus();
  };
  const choose = (item: RibbonButton): void => {
    close();
    run(item.action, item);
  };
  return (
    <div ref={root} className="ribbon-menu">
      <WithTip control={control}>
        {(tip) => (
          <button
            type="button"
            className="ribbon-button"
            data-control={control.id}
            disabled={disabled}
            aria-haspopup="menu"
            aria-expanded={open}
            aria-describedby={tip}
            onClick={() => setOpen(!open)}
          >
            <Picture control={control} size={32} />
            <span>{control.label} ▾</span>
          </button>
        )}
      </WithTip>
      {open && (
        <div
          role="menu"
          tabIndex={-1}
          aria-label={control.label}
          className="ribbon-menu-items"
          onKeyDown={onKeyDown}
        >
          {control.items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              data-control={item.id}
              disabled={!item.enabled}
              onClick={() => choose(item)}
            >
              <Picture control={item} size={16} />
              <span>{item.label}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The tip shows itself on hover and focus; a screen reader hears it as the button's description. */
function WithTip(props: {
  readonly control: RibbonLabel;
  readonly children: (tipId: string) => ReactNode;
}): ReactNode {
  const id = useId();
  const { title, description } = props.control.tip;
  return (
    <span className="ribbon-with-tip">
      {props.children(id)}
      <span className="ribbon-tip" role="tooltip" id={id}>
        <strong>{title}</strong>
        <span>{description}</span>
      </span>
    </span>
  );
}

/** Drawn from the picture of twice the size, so that it is sharp on dense screens. */
function Picture({ control, size }: { readonly control: RibbonLabel; readonly size: number }): ReactNode {
  const sizes = [...control.icons.keys()].sort((a, b) => a - b);
  const best = sizes.find((each) => each >= size * window.devicePixelRatio) ?? sizes.at(-1);
  const source = best === undefined ? undefined : control.icons.get(best);
  return source === undefined ? null : <img src={source} width={size} height={size} alt="" />;
}
