import './popup.css';
import { startApp } from '../app/start.tsx';
import { fitWindow } from './fitWindow.ts';

const root = startApp();
if (root) fitWindow(root);
